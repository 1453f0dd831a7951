import { expect, test } from 'vitest';
import { checkCounty } from '../../../src/press/checks/check-county.ts';
import { checkPairs } from '../../../src/press/checks/check-pairs.ts';
import { raiseNotices } from '../../../src/press/checks/raise-notices.ts';
import type { Article, Block, Notice, Role } from '../../../src/press/model.ts';

let line = 0;
const page = 'x/p1';
function block(role: Role, text: string, confidence?: number, instead?: number): Block {
	const start = ++line * 100;
	const piece = {
		from: 0,
		to: text.length,
		place: { page, start, end: start + text.length },
		line,
	};
	const half = text.length >> 1;
	const pieces =
		confidence === undefined
			? [piece]
			: [
					{ ...piece, to: half },
					{
						...piece,
						from: half,
						because: 'joins/cut',
						confidence,
						...(instead === undefined ? {} : { instead }),
					},
				];
	return { id: `x-p1-${line}`, role, because: 'test', text, pieces };
}
const article = (blocks: readonly Block[], more: Partial<Article> = {}): Article => ({
	id: 'x-p1-1',
	byline: [],
	mentions: [],
	truncated: [],
	confidence: 0.9,
	pages: [page],
	blocks,
	...(blocks[0]?.role === 'headline' ? { headline: blocks[0].text } : {}),
	...more,
});
const ids = (notices: readonly Notice[]) => notices.map(({ ruleId }) => ruleId);
const raised = (blocks: readonly Block[], more: Partial<Article> = {}) =>
	ids(raiseNotices([article(blocks, more)]));
const head = block('headline', '春耕开始了');
const body = block('body', '近日，全县春耕全面展开。');

test('finds nothing to doubt in a whole article', () => {
	expect(raised([head, body])).toEqual([]);
	expect(ids(checkPairs([article([head, body])]))).toEqual([]);
});

test('doubts a join, an article, a headline without text and a text without headline', () => {
	expect(raised([head, block('body', '近日，全县春耕全面展开。', 0.4)])).toEqual([
		'joins/uncertain',
	]);
	expect(raised([head, block('body', '近日，全县春耕全面展开。', 0.95)])).toEqual([]);
	expect(raised([head, body], { confidence: 0.2 })).toEqual(['articles/uncertain']);
	expect(raised([head])).toEqual(['articles/bodiless-headline']);
	expect(raised([body])).toEqual(['articles/headless-body']);
	expect(raised([head, body], { truncated: ['end'] })).toEqual(['articles/truncated']);
});

test('says of a doubtful join what else was possible', () => {
	const seen = (instead?: number) =>
		raiseNotices([article([head, block('body', '近日，全县春耕全面展开。', 0.4, instead)])]);
	expect(seen(12)).toMatchObject([
		{ expected: ['接第 12 行'], reason: expect.stringMatching(/也可能接第 12 行$/) },
	]);
	expect(seen()).toMatchObject([{ expected: ['另起一篇'] }]);
});

test('doubts a quotation mark, bracket or title mark without its other half', () => {
	const pairs = (...texts: string[]) =>
		checkPairs([article([head, ...texts.map((text) => block('body', text))])]).map(
			({ actual }) => actual,
		);
	expect(pairs('坚持“三会一课制度，抓实党建。')).toEqual(['“三会一课制度，抓实']);
	expect(pairs('印发》通知，要求落实。')).toEqual(['》通知，要求落实。']);
	expect(pairs('他说：“第一条。', '“第二条。”', '（供稿）')).toEqual([]);
	const cut = article([head, block('body', '建立《风险应对任务执行')], { truncated: ['end'] });
	expect(checkPairs([cut])).toEqual([]);
});

test('doubts a county that is not the one the headline names', () => {
	const title = block('headline', '镇巴：春耕忙');
	const start = title.pieces[0]?.place.start ?? 0;
	const match = (code: string, at: number) => ({
		code,
		text: '镇巴',
		because: 'test',
		place: { page, start: at, end: at + 2 },
	});
	const named = match('610728', start);
	const other = match('610730', start + 50);
	const against = article([title, body], { county: other, mentions: [named] });
	expect(ids(checkCounty([against]))).toEqual(['counties/contradicts-headline']);
	expect(checkCounty([article([title, body], { county: named, mentions: [other] })])).toEqual([]);
	expect(checkCounty([article([title, body], { mentions: [named] })])).toEqual([]);
});

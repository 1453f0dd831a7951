import { describe, expect, test } from 'vitest';
import { accountLines } from '../../../src/press/checks/account-lines.ts';
import { raiseNotices } from '../../../src/press/checks/raise-notices.ts';
import { splitLines } from '../../../src/press/lines/split-lines.ts';
import type { Article, Block } from '../../../src/press/model.ts';
import { makeNotice, NOTICES } from '../../../src/press/notices.ts';

const lines = splitLines({ page: 'p', text: '标题\n正文。' });
const furniture = lines.map((line) => ({ line, kind: 'slogan' as const, because: 'roles/slogan' }));
const block = (line: number, confidence?: number): Block => ({
	id: `p-${line}`,
	role: 'body',
	because: 'roles/body',
	text: '正文。',
	pieces: [
		{
			from: 0,
			to: 3,
			place: { page: 'p', start: 3, end: 6 },
			line,
			...(confidence === undefined ? {} : { because: 'joins/cut', confidence }),
		},
	],
});
const article = (more: Partial<Article>): Article => ({
	id: 'p-1',
	headline: '标题',
	byline: [],
	mentions: [],
	truncated: [],
	blocks: [block(2)],
	confidence: 1,
	pages: ['p'],
	...more,
});
const rules = (more: Partial<Article>): string[] =>
	raiseNotices([article(more)]).map(({ ruleId }) => ruleId);

describe('accountLines', () => {
	test('is content when every line stands in one place', () => {
		expect(() => accountLines(lines, { articles: [], photos: [], furniture })).not.toThrow();
	});

	test('throws our own fault when a line is lost', () => {
		expect(() =>
			accountLines(lines, { articles: [], photos: [], furniture: furniture.slice(1) }),
		).toThrow(/p:1 is lost/u);
	});

	test('throws our own fault when a line stands in two places', () => {
		expect(() => accountLines(lines, { articles: [article({})], photos: [], furniture })).toThrow(
			/p:2 stands in/u,
		);
	});
});

describe('raiseNotices', () => {
	test('says nothing of a sure and whole article', () => {
		expect(rules({})).toEqual([]);
	});

	test('tells a doubtful join, a missing end and an article that may be wrong', () => {
		expect(rules({ blocks: [block(2, 0.4)], truncated: ['end'], confidence: 0.1 })).toEqual([
			'joins/uncertain',
			'articles/truncated',
			'articles/uncertain',
		]);
	});

	test('tells a headline without body and a body without headline', () => {
		expect(rules({ blocks: [{ ...block(2), role: 'headline' }] })).toEqual([
			'articles/bodiless-headline',
		]);
		const { headline, ...headless } = article({});
		expect(headline).toBe('标题');
		expect(raiseNotices([headless]).map(({ ruleId }) => ruleId)).toEqual([
			'articles/headless-body',
		]);
	});
});

describe('makeNotice', () => {
	test('fills in what was seen, and every entry says what to do', () => {
		const place = { page: 'p', start: 0, end: 2 };
		expect(makeNotice('repeats/line', place, '5').reason).toMatchInlineSnapshot(
			`"这一行重复了第 5 行"`,
		);
		for (const { note } of Object.values(NOTICES)) expect(note.length).toBeGreaterThan(5);
	});
});

import { expect, test } from 'vitest';
import { STATES } from '../../../src/press/blocks/roles/states.ts';
import { checkRoles } from '../../../src/press/checks/check-roles.ts';
import type { Fix } from '../../../src/press/fixes.ts';
import { readPage } from '../../../src/press/read-page.ts';
import { at, pageText, read, world } from '../fixes/sample-page.ts';

const ids = (text: string, fixes: readonly Fix[] = []) =>
	read(fixes, text).notices.map(({ ruleId }) => ruleId);
const again = '县里还请来技术人员，每月给水质做一次检测，结果贴在村口的公示栏里。';

test('finds nothing to doubt about repetition on a plain page', () => {
	expect(ids(pageText).filter((id) => /^(repeats|fixes|words|dates)/.test(id))).toEqual([]);
});

test('says which line is printed twice, until an editor has settled it', () => {
	const text = `${pageText}\n\n${again}`;
	expect(ids(text)).toContain('repeats/line');
	const target = { ...at(19), expects: again };
	expect(ids(text, [{ kind: 'drop', target }])).not.toContain('repeats/line');
});

test('says where a passage may have overwritten another, until it is dropped', () => {
	const passage = '清水哗哗流进缸里，她说再也不用翻山去挑水，日子越过越有滋味。';
	const text = pageText.replace('满满当当。', passage);
	expect(ids(text)).toContain('repeats/passage');
	const target = { page: 'x/p1', line: 17, expects: passage };
	expect(ids(text, [{ kind: 'drop', target }])).not.toContain('repeats/passage');
});

test('says when a line could be one thing or another, until an editor has settled it', () => {
	const [page] = readPage({ page: 'x/p1', text: '党建赋能' }, world, []);
	if (!page) throw new Error('a page has one draft at least');
	const { shape } = page;
	const odds = (headline: number) => [
		Float64Array.from(STATES, (state) =>
			state === 'headline' ? headline : state === 'crosshead' ? 1 - headline : 0,
		),
	];
	const doubts = (headline: number, settled: readonly number[] = []) => {
		const draft = { shape, states: ['headline' as const], odds: odds(headline) };
		return checkRoles(draft, new Set(settled)).map(({ expected }) => expected);
	};
	expect(doubts(0.4)).toEqual([['主题', '小标题']]);
	expect(doubts(0.4, [1])).toEqual([]);
	expect(doubts(0.9)).toEqual([]);
});

import { expect, test } from 'vitest';
import { readFixes } from '../../../src/archive/fixes/read-fixes.ts';
import { mistakeError } from '../../../src/archive/mistakes.ts';

const page = '甲县开展春耕\n\n今年以来，甲县组织技\n\n术人员下田。\n\n棚户区 and 老旧小区改造。';
const second = '第二版\n\n甲县的春茶\n\n采茶的人\n\n采茶的人';
const read = (yaml: string, text = page) => {
	const texts = new Map([
		['x/p1', text],
		['x/p2', second],
	]);
	return readFixes({ file: 'content/issues/x/p1.fixes.yaml', text: yaml }, 'x/p1', texts, (code) =>
		['610728'].includes(code),
	);
};
const explain = (yaml: string, text = page) => mistakeError(read(yaml, text).mistakes).message;

test('a file without fixes changes nothing', () => {
	expect(read('')).toEqual({ fixes: [], mistakes: [] });
	expect(read('fixes: []')).toEqual({ fixes: [], mistakes: [] });
});

test('ties each kind of fix to its line', () => {
	const target = { page: 'x/p1', line: 5, expects: '术人员' };
	const after = { page: 'x/p1', line: 3, expects: '组织技' };
	const kinds = read(`fixes:
  - { line: 5, text: 术人员, role: crosshead }
  - { line: 5, text: 术人员, join: { line: 3, text: 组织技 }, reason: 断行 }
  - { line: 5, text: 术人员, separate: { line: 3, text: 组织技 } }
  - { line: 5, text: 术人员, after: { line: 3, text: 组织技 } }
  - { line: 5, text: 术人员, article: { line: 3, text: 组织技 } }
  - { line: 5, text: 术人员, photo: { line: 3, text: 组织技 } }
  - { line: 5, text: 术人员, open: true }
  - { line: 5, text: 术人员, set: { headline: 新题, byline: [甲, 乙], county: 610728 } }
  - { line: 5, text: 术人员, clear: county }
  - { line: 5, text: 术人员, read: 技术人员 }
  - { line: 5, text: 术人员, drop: true }
  - { line: 5, text: 术人员, withhold: passage, reason: 涉及隐私 }
  - { line: 5, text: 术人员, note: 原文如此, date: 2026-11-22 }`);
	expect(kinds.mistakes).toEqual([]);
	expect(kinds.fixes).toEqual([
		{ target, kind: 'role', role: 'crosshead' },
		{ target, kind: 'join', after, reason: '断行' },
		{ target, kind: 'separate', after },
		{ target, kind: 'order', after },
		{ target, kind: 'move', article: after },
		{ target, kind: 'photo', article: after },
		{ target, kind: 'open' },
		{ target, kind: 'field', field: 'headline', value: ['新题'] },
		{ target, kind: 'field', field: 'byline', value: ['甲', '乙'] },
		{ target, kind: 'field', field: 'county', value: ['610728'] },
		{ target, kind: 'field', field: 'county', value: null },
		{ target, kind: 'replace', characters: '技术人员' },
		{ target, kind: 'drop' },
		{ target, kind: 'withhold', scope: 'passage', reason: '涉及隐私' },
		{ target, kind: 'note', text: '原文如此', date: '2026-11-22' },
	]);
});

test('ties a fix to a line of another page of the issue', () => {
	const kinds = read(`fixes:
  - { line: 5, text: 术人员, join: { page: p2, line: 3, text: 春茶 } }
  - { line: 5, text: 术人员, photo: { page: p2, line: 4, text: 春茶 } }
  - { line: 5, text: 术人员, article: { page: p1, line: 1, text: 春耕 } }`);
	expect(kinds.mistakes).toEqual([]);
	const after = { page: 'x/p2', line: 3, expects: '春茶' };
	expect(kinds.fixes).toMatchObject([
		{ kind: 'join', after },
		{ kind: 'photo', article: after },
		{ kind: 'move', article: { page: 'x/p1', line: 1 } },
	]);
});

test('shows what stands on the other page when the words are gone there, and which pages there are', () => {
	const fix = (named: string) => `fixes: [{ line: 5, text: 术人员, article: { ${named} } }]`;
	expect(explain(fix('page: p2, line: 1, text: 甲县的秋茶'))).toContain(
		'Unexpected line 1 of p2: `第二版`, expected `甲县的秋茶`; nearest is line 3: `甲县的春茶`',
	);
	expect(explain(fix('page: p2, line: 9, text: 采茶'))).toContain(
		'Unexpected line 9 of p2: no such line, expected `采茶`, which stands in 2 other lines',
	);
	expect(explain(fix('page: p3, line: 1, text: 甲县'))).toContain(
		'Unexpected page `p3`, expected one of `p1`, `p2`',
	);
	expect(explain(fix('page: ../b/p1, line: 1, text: 甲县'))).toContain('the name of a page text');
});

test('finds the line again when lines were added above it', () => {
	const { fixes, mistakes } = read(
		'fixes: [{ line: 5, text: 术人员, open: true }]',
		`新加的一行\n\n${page}`,
	);
	expect(mistakes).toEqual([]);
	expect(fixes[0]?.target.line).toBe(7);
});

test('stops with the old words, the new text and the nearest match when the words are gone', () => {
	expect(
		explain('fixes:\n  - line: 7\n    text: 棚户区和老旧小区\n    open: true\n'),
	).toMatchInlineSnapshot(`
		"content/issues/x/p1.fixes.yaml:3:11 Unexpected line 7: \`棚户区 and 老旧小区改造。\`, expected \`棚户区和老旧小区\`; nearest is line 7: \`and 老旧小区\`
		  2 |   - line: 7
		> 3 |     text: 棚户区和老旧小区
		    |           ^^^^^^^^
		  4 |     open: true
		  Write the words as they stand in the page text now, or take the fix out."
	`);
});

test('refuses words that stand in several other lines, a fix of two kinds and one of none', () => {
	expect(explain('fixes: [{ line: 2, text: 甲县, open: true }]')).toContain(
		'which stands in 2 other lines',
	);
	expect(explain('fixes: [{ line: 1, text: 甲县, open: true, drop: true }]')).toContain(
		'expected exactly one of `role`',
	);
	expect(explain('fixes: [{ line: 1, text: 甲县 }]')).toContain('expected exactly one of `role`');
});

test('refuses a county that does not exist and something withheld without a reason', () => {
	expect(explain('fixes: [{ line: 1, text: 甲县, set: { county: 999999 } }]')).toContain(
		'Unexpected county `999999`',
	);
	expect(explain('fixes: [{ line: 1, text: 甲县, withhold: article }]')).toContain('a `reason`');
});

import { expect, test } from 'vitest';
import type { Fix } from '../../../src/press/fixes.ts';
import { articleAt, at, linesOf, pageText, read } from './sample-page.ts';

const unheard = (...fixes: readonly Fix[]): readonly string[] =>
	read(fixes).notices.flatMap(({ ruleId, actual = '' }) =>
		ruleId === 'fixes/not-honoured' ? [actual] : [],
	);

test('says that a remark, a field or a photo’s article has no place at a line', () => {
	expect(unheard({ kind: 'note', text: '原文如此。', target: at(11) })).toEqual([
		'第11行的 note：图片说明只能写明县区、改字、不公开',
	]);
	expect(
		unheard(
			{ kind: 'role', role: 'column-label', target: at(13) },
			{ kind: 'field', field: 'county', value: null, target: at(13) },
		),
	).toEqual(['第13行的 set：这一行读作栏目，不在任何一篇里']);
	expect(
		unheard(
			{ kind: 'role', role: 'body', target: at(11) },
			{ kind: 'photo', target: at(11), article: at(15) },
		),
	).toEqual(['第11行的 photo 与第11行的 role 说的是同样的行，不能都照办']);
});

test('holds to the later of two fixes that exclude each other, and names both', () => {
	const fields: readonly Fix[] = ['甲', '乙'].map((name) => ({
		kind: 'field',
		field: 'headline',
		value: [name],
		target: at(3),
	}));
	expect(read(fields).articles[0]?.headline).toBe('乙');
	expect(read(fields).corrections.map(({ after }) => after)).toEqual(['乙']);
	expect(unheard(...fields)).toEqual(['第3行的 set 与第3行的 set 说的是同样的行，不能都照办']);
	const orders: readonly Fix[] = [5, 17].map((line) => ({
		kind: 'order',
		target: at(line),
		after: at(13),
	}));
	expect(linesOf(articleAt(read(orders), 13)).slice(0, 2)).toEqual([[13], [17]]);
	expect(unheard(...orders)).toEqual(['第5行的 after 与第17行的 after 说的是同样的行，不能都照办']);
});

test('says that a passage cannot be read otherwise where nothing is read', () => {
	const label: Fix = { kind: 'role', role: 'slogan', target: at(13) };
	expect(unheard(label, { kind: 'replace', characters: '黑石', target: at(13, '白石') })).toEqual([
		'第13行的 read：这一行读作标语，不在任何一篇里',
	]);
	const twice: readonly Fix[] = ['清洁', '清亮'].map((characters) => ({
		kind: 'replace',
		characters,
		target: at(5, '清水'),
	}));
	expect(unheard(...twice)).toHaveLength(1);
});

test('says that two headlines make no one article', () => {
	expect(unheard({ kind: 'move', target: at(13), article: at(1) })).toEqual([
		'第13行的 article：两行都是标题，一篇只有一个',
	]);
});

test('reads a line that an editor puts into an article as one of its lines', () => {
	const join = read([{ kind: 'join', target: at(17), after: at(11) }]);
	expect(linesOf(articleAt(join, 11))).toContainEqual([11, 17]);
	const open = read([{ kind: 'open', target: at(11) }]);
	expect(linesOf(articleAt(open, 11))[0]).toEqual([11]);
	const short = pageText.replace(/.*每月给水质.*/u, '通讯员 王安');
	const moved = read([{ kind: 'move', target: at(7, '通讯员 王安'), article: at(15) }], short);
	expect(articleAt(moved, 7)).toBe(articleAt(moved, 15));
	expect(articleAt(moved, 7)?.byline.map(({ name }) => name)).toContain('王安');
});

test('withholds a label’s words from the column named after it', () => {
	const labelled = `副刊夜话\n\n${pageText}`;
	const target = { page: 'x/p1', line: 1, expects: '副刊夜话' };
	const fixes: readonly Fix[] = [
		{ kind: 'role', role: 'column-label', target },
		{ kind: 'withhold', scope: 'passage', reason: '误登', target },
	];
	expect(JSON.stringify(read(fixes, labelled))).not.toContain('副刊夜话');
});

test('names a line of the page as an editor does, for its head or for its staff', () => {
	for (const role of ['staff', 'page-head'] as const) {
		const { furniture, notices } = read([{ kind: 'role', role, target: at(13) }]);
		expect(furniture.map(({ kind }) => kind)).toEqual([role]);
		expect(notices.map(({ ruleId }) => ruleId)).not.toContain('fixes/not-honoured');
	}
});

import { expect, test } from 'vitest';
import { ask, type Question } from '../../src/search/ask.ts';
import { foldText } from '../../src/search/fold.ts';
import { splitQuery } from '../../src/search/phrases.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { traditional } from '../../src/search/traditional.ts';
import { makeChance, makeRecord, openBuilt } from './sample.ts';

async function find(
	records: readonly SearchRecord[],
	query: string,
	question: Partial<Question> = {},
) {
	const parts = await openBuilt(records).open(true);
	const phrases = splitQuery(query, traditional());
	const answer = await ask(parts, { phrases, chosen: {}, byDate: false, ...question });
	const idOf = (hit: (typeof answer.hits)[number]) => hit.part.table.ids[hit.record];
	return { ...answer, ids: answer.hits.map(idOf), nearIds: answer.near.map(idOf) };
}

const small = [
	makeRecord('a', [
		['title', '镇巴：“三聚焦”提升基层党建'],
		['byline', '通讯员 郝清 郭莉'],
		['body', '严格落实“三会一课”制度，推进“两新”工委工作，流转土地7.4万亩。'],
	]),
	makeRecord('b', [
		['title', '佛坪探索数字乡村'],
		['body', '基层党建引领，三会、一课并不相连；镇、巴也不相连。'],
	]),
	makeRecord(
		'c',
		[
			['title', '党建党建'],
			['body', '村里1+N+X模式。'],
		],
		{ date: '2024-11-05', issue: 'two' },
	),
];

test('finds a phrase whatever its width, script, quotation marks and spaces', async () => {
	for (const query of [
		'三会一课',
		'三會一課',
		'“三会一课”',
		'"三会一课"',
		'两新工委',
		'7.4万亩',
		'７．４萬畝',
	]) {
		expect((await find(small, query)).ids, query).toEqual(['a']);
	}
	expect((await find(small, '1+n+x')).ids).toEqual(['c']);
	expect((await find(small, '提升基层 两新')).ids).toEqual(['a']);
});

test('finds no phrase across punctuation or a block end unless it is asked so', async () => {
	expect((await find(small, '镇巴')).ids).toEqual(['a']);
	expect((await find(small, '三会、一课')).ids).toEqual(['b']);
	expect((await find(small, '乡村基层')).ids).toEqual([]);
});

test('puts a headline before a body and sorts by date when asked', async () => {
	expect((await find(small, '党建')).ids).toEqual(['c', 'a', 'b']);
	const dated = await find(
		[...small, makeRecord('d', [['body', '党建']], { date: '2025', issue: 'three' })],
		'党建',
		{ byDate: true },
	);
	expect(dated.ids).toEqual(['d', 'c', 'a', 'b']);
});

test('narrows by field and counts what each field holds', async () => {
	const { ids, fields } = await find(small, '党建', { field: 'title' });
	expect(ids).toEqual(['c', 'a']);
	expect(Object.fromEntries(fields)).toEqual({
		title: 2,
		byline: 0,
		body: 1,
		caption: 0,
		label: 0,
	});
	expect((await find(small, '郝清', { field: 'byline' })).ids).toEqual(['a']);
});

test('offers what shares most when nothing holds the phrase', async () => {
	const { ids, nearIds } = await find(small, '三会一课制度化');
	expect(ids).toEqual([]);
	expect(nearIds[0]).toBe('a');
});

test('finds exactly the records a plain reading finds, for every length from 1 to 12', async () => {
	const chance = makeChance(4);
	const letters = [...'党建引领乡村振兴县镇巴会课，。“”1a'];
	const text = (length: number) =>
		Array.from({ length }, () => letters[chance(letters.length)]).join('');
	const records = Array.from({ length: 120 }, (_, index) =>
		makeRecord(`r${index}`, [
			['title', text(12)],
			['body', text(chance(400))],
			['body', text(30)],
		]),
	);
	const parts = await openBuilt(records).open(true);
	const lines = records.map(({ passages }) =>
		passages.map((passage) => foldText(passage.text, traditional()).letters.join('')),
	);
	for (let turn = 0; turn < 400; turn++) {
		const words = /[^，。]+/u.exec(text(1 + (turn % 12)))?.[0] ?? '党';
		const phrases = splitQuery(words, traditional());
		const [phrase] = phrases;
		if (!phrase) continue;
		const { hits } = await ask(parts, { phrases, chosen: {}, byDate: false });
		const sought = phrase.letters.join('');
		const held = lines.flatMap((all, record) =>
			all.some((line) => line.includes(sought)) ? [record] : [],
		);
		expect(
			hits.map(({ record }) => record).sort((a, b) => a - b),
			words,
		).toEqual(held);
	}
});

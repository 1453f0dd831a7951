import { expect, test } from 'vitest';
import { ask } from '../../src/search/ask.ts';
import { UNKNOWN } from '../../src/search/facets.ts';
import { isNamed, nameValue } from '../../src/search/name-values.ts';
import { readState, STEP, writeState } from '../../src/search/page-state.ts';
import { splitQuery } from '../../src/search/phrases.ts';
import { makeRecord, openBuilt } from './sample.ts';

const shaanxi = { code: '61', name: '陕西省' };
const hanzhong = { code: '6107', name: '汉中市' };
const body = [['body', '党建']] as const;
const records = [
	makeRecord('a', body, {
		county: { code: '610728', name: '镇巴县', prefecture: hanzhong, province: shaanxi },
		authors: ['郝清', '郭莉'],
		date: '2024-11-05',
		issue: 'one',
		paper: { id: 'hz', name: '汉中日报' },
	}),
	makeRecord('b', body, {
		county: { code: '610730', name: '佛坪县', prefecture: hanzhong, province: shaanxi },
		column: '党旗红',
		issue: 'two',
	}),
	makeRecord('c', body, {
		county: { code: '611026', name: '柞水县', province: shaanxi },
		authors: ['郝清'],
		issue: 'two',
	}),
	makeRecord('d', [['caption', '党建']], { kind: 'photo', issue: 'two' }),
];

async function narrow(chosen: Parameters<typeof ask>[1]['chosen']) {
	const parts = await openBuilt(records).open(false);
	const phrases = splitQuery('党建', new Map());
	const { hits, counts } = await ask(parts, { phrases, chosen, byDate: false });
	return { parts, counts, ids: hits.map(({ record }) => records[record]?.id).sort() };
}

test('counts each value with what it would leave, whatever its own facet is set to', async () => {
	const { ids, counts } = await narrow({ county: '6107' });
	expect(ids).toEqual(['a', 'b']);
	expect(Object.fromEntries(counts.county)).toEqual({
		'61': 3,
		'6107': 2,
		'610728': 1,
		'610730': 1,
		'6110': 1,
		'611026': 1,
	});
	expect(Object.fromEntries(counts.author)).toEqual({ 郝清: 1, 郭莉: 1 });
	expect(Object.fromEntries(counts.kind)).toEqual({ article: 2 });
});

test('narrows by several facets together', async () => {
	expect((await narrow({ county: '61', author: '郝清' })).ids).toEqual(['a', 'c']);
	expect((await narrow({ kind: 'photo' })).ids).toEqual(['d']);
	expect((await narrow({ year: '2024' })).ids).toEqual(['a']);
	expect((await narrow({ year: UNKNOWN, issue: 'two' })).ids).toEqual(['b', 'c', 'd']);
	expect((await narrow({ column: '党旗红' })).ids).toEqual(['b']);
	expect((await narrow({ county: '99' })).ids).toEqual([]);
});

test('names values and leaves out prefectures that do not exist', async () => {
	const { parts } = await narrow({});
	expect(nameValue(parts, 'county', '6107')).toBe('汉中市');
	expect(isNamed(parts, 'county', '6110')).toBe(false);
	expect(nameValue(parts, 'paper', 'hz')).toBe('汉中日报');
	expect(nameValue(parts, 'paper', UNKNOWN)).toBe('报名不详');
	expect(nameValue(parts, 'issue', 'one')).toBe('汉中日报 2024年11月5日');
});

test('writes the whole state into the address and reads it back', () => {
	const address =
		'?q=%E5%85%9A%E5%BB%BA+%E4%B9%A1&field=title&county=6107&year=2024&sort=date&all=&shown=30';
	const state = readState(address);
	expect(state).toEqual({
		query: '党建 乡',
		field: 'title',
		chosen: { county: '6107', year: '2024' },
		byDate: true,
		all: true,
		shown: 30,
	});
	expect(writeState(state)).toBe(address);
	expect(writeState(readState('?shown=3&field=none'))).toBe('');
	expect(readState('').shown).toBe(STEP);
});

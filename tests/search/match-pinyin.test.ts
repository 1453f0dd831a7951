import { expect, test } from 'vitest';
import { findPages } from '../../src/search/find-pages.ts';
import { loadData } from '../../src/search/load-data.ts';
import { matchPinyin, readPinyin } from '../../src/search/match-pinyin.ts';
import { readState } from '../../src/search/page-state.ts';
import { addresses, makeRecord, readBuilt } from './sample.ts';

const names = [
	{ name: '镇巴县', syllables: ['zhen', 'ba', 'xian'] },
	{ name: '紫柏', syllables: ['zi', 'bai'] },
	{ name: '郝清', syllables: ['hao', 'qing'] },
];

test('reads whole syllables before first letters and unfinished ones', () => {
	expect(matchPinyin('zhenba', names)).toEqual(['镇巴']);
	expect(matchPinyin('zhenbaxian', names)).toEqual(['镇巴县']);
	expect(matchPinyin('haoqin', names)).toEqual(['郝清']);
	expect(matchPinyin('zb', names)).toEqual(['紫柏', '镇巴']);
	expect(matchPinyin('zhen', names)).toEqual([]);
	expect(matchPinyin('enba', names)).toEqual([]);
});

test('takes only Latin letters for pinyin', () => {
	expect(readPinyin("Zhen Ba'")).toBe('zhenba');
	expect(readPinyin('ｚｂ')).toBe('zb');
	expect(readPinyin('lü')).toBe('lv');
	expect(readPinyin('1+N')).toBeUndefined();
	expect(readPinyin('镇ba')).toBeUndefined();
});

const records = [
	makeRecord('a', [['title', '镇巴：“三聚焦”提升基层党建']], {
		places: ['镇巴'],
		authors: ['郝清'],
	}),
	makeRecord('b', [['body', '手机APP上报，郝清']]),
];

async function find(query: string) {
	const { read, readTwin, asked } = readBuilt(records);
	const state = readState(`?${new URLSearchParams({ q: query })}`);
	const finding = await findPages(
		loadData(read, readTwin, addresses),
		state,
		async () => new Map(),
	);
	const ids = finding.answer.hits.map(({ part, record }) => part.table.ids[record]);
	return { ...finding, ids, asked };
}

test('looks for the name that the letters spell', async () => {
	expect(await find('zhenba')).toMatchObject({ ids: ['a'], spelled: ['镇巴'] });
	expect(await find('hq')).toMatchObject({ ids: ['b'], spelled: ['郝清'] });
});

test('finds headlines by their sound and by first letters', async () => {
	expect(await find('jicengdangjian')).toMatchObject({ ids: ['a'], sounds: true });
	expect(await find('tsjcdj')).toMatchObject({ ids: ['a'], sounds: true });
});

test('does not ask the sounds while the letters themselves are found', async () => {
	const { ids, asked } = await find('app');
	expect(ids).toEqual(['b']);
	expect(asked.filter((path) => /sounds|names/.test(path))).toEqual([]);
});

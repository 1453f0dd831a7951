import { expect, test } from 'vitest';
import { listRuns, splitQuery } from '../../src/search/phrases.ts';

const split = (query: string) => splitQuery(query, new Map()).map(({ text }) => text);

test('splits at spaces but not inside quotation marks', () => {
	expect(split('三会一课　党建 7.4万亩')).toEqual(['三会一课', '党建', '7.4万亩']);
	expect(split('"New Era" “乡村 振兴” 镇巴')).toEqual(['New Era', '乡村 振兴', '镇巴']);
});

test('takes a lone quotation mark for nothing', () => {
	expect(split('三会"一课 党建')).toEqual(['三会一课', '党建']);
	expect(split('“两新”工委')).toEqual(['两新工委']);
	expect(splitQuery('三会"一课', new Map())[0]?.letters.join('')).toBe('三会一课');
});

test('drops phrases without a letter and repeated ones', () => {
	expect(split('，。 党建 ！ “党建”')).toEqual(['党建']);
	expect(split(' ')).toEqual([]);
});

test('cuts a phrase at its punctuation and keeps the distances', () => {
	const [phrase] = splitQuery('，佛坪、镇巴。', new Map());
	expect(phrase && listRuns(phrase)).toEqual([
		{ at: 0, letters: ['佛', '坪'] },
		{ at: 3, letters: ['镇', '巴'] },
	]);
});

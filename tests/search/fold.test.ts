import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { BREAK, foldText, needsTable } from '../../src/search/fold.ts';
import { traditional } from '../../src/search/traditional.ts';

const fold = (text: string) => foldText(text, traditional()).letters.join('');

test('folds width, case, traditional characters, quotation marks and spaces away', () => {
	expect(fold('三會一課')).toBe('三会一课');
	expect(fold('１＋Ｎ＋Ｘ')).toBe('1+n+x');
	expect(fold('7.4 万亩')).toBe('7.4万亩');
	expect(fold('“两新”工委')).toBe('两新工委');
	expect(fold('「共同体」《汉中日报》')).toBe('共同体汉中日报');
	expect(fold('後來，乾部')).toBe(`后来${BREAK}干部`);
	expect(fold('é ㎡ ①')).toBe('em21');
});

test('makes one break of a run of punctuation and keeps signs of quantity', () => {
	expect(fold('好。”“（一）3.5%')).toBe(`好${BREAK}一${BREAK}3.5%`);
});

test('knows the origin of every letter in UTF-16 offsets', () => {
	const { letters, starts, ends } = foldText('“𬭎”ㄅ㎡', traditional());
	expect(letters).toEqual(['𬭎', 'ㄅ', 'm', '2']);
	expect(starts).toEqual([1, 4, 5, 5]);
	expect(ends).toEqual([3, 5, 6, 6]);
});

test('asks for the table only when a text has characters outside GB 2312', () => {
	expect(needsTable('三会一课 1+N，后来')).toBe(false);
	expect(needsTable('三會一課')).toBe(true);
});

test('folds alike with and without the table when none is needed', () => {
	for (const text of ['镇巴：“三聚焦”提升', '後於徵', 'ＫＰＩ’s 7.4％']) {
		expect(needsTable(text)).toBe(false);
		expect(foldText(text, new Map()).letters).toEqual(foldText(text, traditional()).letters);
	}
});

test('holds what OpenCC holds of single characters', () => {
	const { Converter } = createRequire(import.meta.url)('opencc-js');
	const convert: (text: string) => string = Converter({ from: 't', to: 'cn' });
	const wrong = [...traditional()].filter(([from, to]) => convert(from) !== to);
	expect(wrong).toEqual([]);
	expect(traditional().size).toBeGreaterThan(3000);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences, splitUtterances } from '../../src/browser/speech/split-sentences.ts';

const texts = (text: string): string[] =>
	splitSentences(text).map(({ start, end }) => text.slice(start, end));

test('a sentence ends with its marks and the quotation that closes there', () => {
	expect(texts('他说：“来吧！”众人都去了。真的？（完）')).toEqual([
		'他说：“来吧！”',
		'众人都去了。',
		'真的？',
		'（完）',
	]);
});

test('what holds no letter and no digit is not said', () => {
	expect(texts(' 。——。一。 ')).toEqual(['一。']);
});

test('a long sentence is said in parts that end at a clause', () => {
	const clause = '全县各乡镇扎实推进各项重点工作任务';
	const text = `${clause}，${clause}，${clause}，${clause}。`;
	const [sentence = { start: 0, end: 0 }] = splitSentences(text);
	const parts = splitUtterances(text, sentence).map(({ start, end }) => text.slice(start, end));
	expect(parts).toEqual([`${clause}，${clause}，`, `${clause}，${clause}。`]);
});

test('utterances are short and together say every letter and digit in order', () => {
	const newsprint = fc.string({ unit: fc.constantFrom(...'镇村，。！“”、：； \n12ab…？') });
	fc.assert(
		fc.property(newsprint, (text) => {
			const said = splitSentences(text).flatMap((sentence) => splitUtterances(text, sentence));
			const words = said.map(({ start, end }) => text.slice(start, end));
			expect(Math.max(0, ...words.map(({ length }) => length))).toBeLessThanOrEqual(48);
			const spoken = (from: string): string => from.replace(/[^\p{L}\p{N}]/gu, '');
			expect(spoken(words.join(''))).toBe(spoken(text));
		}),
	);
});

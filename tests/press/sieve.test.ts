import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWord } from '../../src/press/count-word.ts';
import { makeSieve, mix } from '../../src/press/sieve.ts';

const hashes = fc.array(fc.integer());

test('denies no key it was given, however many', () => {
	fc.assert(
		fc.property(hashes, (keys) => {
			const sieve = makeSieve(keys.length);
			for (const key of keys) sieve.add(key);
			expect(keys.filter((key) => !sieve.mayHave(key))).toEqual([]);
		}),
	);
});

test('denies nearly all keys it was not given', () => {
	const sieve = makeSieve(10_000);
	const key = (i: number, j: number) => mix(mix(0, 0x4e00 + i), 0x4e00 + j);
	for (let i = 0; i < 100; i++) for (let j = 0; j < 100; j++) sieve.add(key(i, j));
	let taken = 0;
	for (let i = 0; i < 100; i++)
		for (let j = 100; j < 200; j++) if (sieve.mayHave(key(i, j))) taken++;
	expect(taken).toBeLessThan(1000);
});

test('looks up every stretch of a text as the dictionary does', () => {
	const letter = fc.constantFrom(...'县城固𠮷a');
	const word = fc.string({ unit: letter, minLength: 1, maxLength: 4 });
	const texts = fc.string({ unit: letter, maxLength: 12 });
	fc.assert(
		fc.property(fc.array(fc.tuple(word, fc.nat())), texts, (entries, text) => {
			const words = new Map(entries);
			const count = countWord(words);
			for (let from = 0; from < text.length; from++)
				for (let to = from + 1; to <= text.length; to++)
					expect(count(text, from, to)).toBe(words.get(text.slice(from, to)));
		}),
	);
});

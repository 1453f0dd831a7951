import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packList, unpackList } from '../../src/search/rice.ts';
import { packEntry, readShard } from '../../src/search/shard.ts';

const list = fc
	.uniqueArray(fc.oneof(fc.nat(200), fc.nat(4_000_000_000)), { minLength: 1, maxLength: 60 })
	.map((numbers) => Uint32Array.from(numbers.sort((a, b) => a - b)));

test('reads back any rising list and knows where it ends', () => {
	fc.assert(
		fc.property(list, fc.nat(5), (numbers, before) => {
			const packed = packList(numbers);
			const bytes = new Uint8Array(before + packed.length + 3).fill(255);
			bytes.set(packed, before);
			expect(unpackList(bytes, before, numbers.length)).toEqual({
				list: numbers,
				end: before + packed.length,
			});
		}),
	);
});

test('reads back any shard', () => {
	const gram = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 });
	fc.assert(
		fc.property(fc.uniqueArray(gram, { maxLength: 20 }), list, (grams, numbers) => {
			const sorted = grams.filter((text) => [...text].length < 8).sort();
			const parts = sorted.map((text, at) => [...packEntry([text, numbers], sorted[at - 1] ?? '')]);
			const read = readShard(Uint8Array.from(parts.flat()));
			expect([...read.keys()]).toEqual(sorted);
			for (const each of read.values()) expect(each).toEqual(numbers);
		}),
	);
});

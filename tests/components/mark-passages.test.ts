import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markPassages } from '../../src/components/mark-passages.ts';
import type { Block } from '../../src/press/model.ts';

const place = { page: 'a/p1', start: 0, end: 1 };
const block = (
	text: string,
	cuts: readonly number[],
	repeats: readonly (readonly [number, number])[],
): Block => ({
	id: 'a-p1-1',
	role: 'body',
	because: 'blocks/body',
	text,
	pieces: [0, ...cuts].map((from, index) => ({
		...(index > 0 ? { because: 'joins/cut' } : {}),
		from,
		to: text.length,
		place,
		line: index + 1,
		confidence: 0.9,
	})),
	repeats: repeats.map(([from, to]) => ({ from, to, original: place })),
});

test('marks where a fragment was joined and which words were printed twice', () => {
	const marked = markPassages(block('抓实基层组织建设提质增效', [6], [[8, 12]]));
	expect(marked.map(({ text, join, repeat }) => [text, join?.line, repeat !== undefined])).toEqual([
		['抓实基层组织', undefined, false],
		['建设', 2, false],
		['提质增效', undefined, true],
	]);
});

test('gives the text back whatever is marked', () => {
	const bounds = fc
		.tuple(fc.nat(40), fc.nat(40))
		.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
	fc.assert(
		fc.property(fc.string(), fc.array(fc.nat(40)), fc.array(bounds), (text, cuts, repeats) => {
			const marked = markPassages(block(text, cuts, repeats));
			expect(marked.map((passage) => passage.text).join('')).toBe(text);
		}),
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawBars, type PlotWord } from '../../src/components/draw-bars.ts';

const rows = fc.array(
	fc.record({
		words: fc.constantFrom('2024-11-05', '2024-11', '镇巴县', '双江拉祜族', 'x'),
		value: fc.nat(9000),
	}),
	{ minLength: 1, maxLength: 600 },
);
const wide = (words: string): number =>
	[...words].reduce((sum, each) => sum + (/\p{Script=Han}/u.test(each) ? 11 : 6.5), 0);
const startOf = ({ x, words, anchor }: PlotWord): number =>
	anchor === 'start' ? x : x - wide(words) / (anchor === 'middle' ? 2 : 1);

test('draws a bar for every row that has a value and keeps all of it inside the drawing', () => {
	fc.assert(
		fc.property(rows, (given) => {
			const { bars, labels, values, width, height, ground } = drawBars(given);
			const drawn = [...bars.matchAll(/M([\d.]+) [\d.]+v-([\d.]+)h([\d.]+)/g)];
			// A value too small to be seen beside the highest has no bar.
			const most = Math.max(1, ...given.map(({ value }) => value));
			const seen = given.filter(({ value }) => Math.round((value / most) * (ground - 16) * 10) > 0);
			expect(drawn.length).toBe(seen.length);
			for (const [, x, tall, wide] of drawn) {
				expect(Number(x) + Number(wide)).toBeLessThanOrEqual(width + 0.2);
				expect(Number(tall)).toBeLessThan(ground);
			}
			for (const word of [...labels, ...values]) {
				expect(startOf(word)).toBeGreaterThanOrEqual(-3);
				expect(startOf(word) + wide(word.words)).toBeLessThanOrEqual(width + 3);
				expect(word.y).toBeLessThan(height);
			}
		}),
	);
});

test('sets no two labels into each other', () => {
	fc.assert(
		fc.property(rows, (given) => {
			const { labels } = drawBars(given);
			const starts = labels.map(startOf);
			for (const [index, start] of starts.entries()) {
				const next = starts[index + 1];
				if (next !== undefined) expect(start + wide(labels[index]?.words ?? '')).toBeLessThan(next);
			}
		}),
	);
});

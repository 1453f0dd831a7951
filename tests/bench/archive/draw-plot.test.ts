import { expect, test } from 'vitest';
import { drawPlot, type Frame } from './draw-plot.ts';

const frame: Frame = { left: 50, top: 20, width: 200, height: 100, title: 'A & B', across: 'n' };
const colour = '#000';

test('growth by a power of ten moves a point by the same way wherever it begins', () => {
	const points = [
		[1000, 2],
		[10_000, 20],
		[100_000, 200],
	] as const;
	const path = /<path d="M([^"]+)" fill="none"/.exec(
		drawPlot([{ name: 'a', colour, points }], frame),
	);
	const [first, second, third] = (path?.[1] ?? '')
		.split('L')
		.map((at) => at.split(' ').map(Number));
	expect(second?.[0]).toBeCloseTo(((first?.[0] ?? 0) + (third?.[0] ?? 0)) / 2, 0);
	expect(second?.[1]).toBeCloseTo(((first?.[1] ?? 0) + (third?.[1] ?? 0)) / 2, 0);
});

test('names of lines that end together stand below each other', () => {
	const svg = drawPlot(
		['a', 'b', 'c'].map((name) => ({ name, colour, points: [[10, 10]] as const })),
		frame,
	);
	const rows = [...svg.matchAll(/y="([\d.]+)" fill="#000">[abc]</g)].map(([, y]) => Number(y));
	expect(rows).toHaveLength(3);
	expect(new Set(rows.map((row) => Math.round(row / 15))).size).toBe(3);
});

test('writes words as text, not as markup', () => {
	const svg = drawPlot([{ name: '<i>', colour, points: [[1, 1]] }], frame);
	expect(svg).toContain('A &amp; B');
	expect(svg).not.toContain('<i>');
});

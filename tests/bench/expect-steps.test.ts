import { expect, test } from 'vitest';
import { weighRow } from '../../src/press/blocks/weigh-row.ts';
import { expectSteps } from './expect-steps.ts';

const size = 2;
const emit = [
	[0, 1],
	[2, -1],
	[0.5, 0],
].map((row) => Float64Array.from(row));
const tables = [
	[0, -1, 0.3, 0],
	[1, 0, 0, -2],
].map((table) => Float64Array.from(table));
const keys = [0, 1, 0];
const start = Float64Array.from([0, -0.5]);

test('gives each state the probability the row itself gives, and counts every step once', () => {
	const counts = tables.map(() => new Float64Array(size * size));
	const exps = tables.map((table) => table.map(Math.exp));
	const odds = expectSteps({ size, emit, keys, start }, exps, counts);
	const links = keys.map((key) => tables[key] ?? new Float64Array(size * size));
	weighRow({ size, emit, links, start }).forEach((row, i) => {
		row.forEach((odd, s) => {
			expect(odds[i]?.[s]).toBeCloseTo(odd, 10);
		});
	});
	const sums = counts.map((table) => table.reduce((sum, count) => sum + count, 0));
	expect(sums[0]).toBeCloseTo(1, 10);
	expect(sums[1]).toBeCloseTo(1, 10);
});

import { describe, expect, test } from 'vitest';
import { chooseRow } from '../../../src/press/blocks/choose-row.ts';
import { findMetre } from '../../../src/press/blocks/find-metre.ts';
import { weighRow } from '../../../src/press/blocks/weigh-row.ts';
import { measureLine } from '../../../src/press/lines/measure-line.ts';
import { splitLines } from '../../../src/press/lines/split-lines.ts';

const row = {
	size: 2,
	emit: [Float64Array.of(0, 1), Float64Array.of(1, 0)],
	links: [new Float64Array(4), Float64Array.of(0, 0, -5, 0)],
	start: new Float64Array(2),
};

describe('a row of roles', () => {
	test('is chosen as a whole: a bad step outweighs two good states', () => {
		expect(chooseRow(row, new Map())).toEqual({ states: [0, 0], score: 1 });
	});

	test('keeps the state an editor has settled', () => {
		expect(chooseRow(row, new Map([[0, new Set([1])]])).states[0]).toBe(1);
	});

	test('has odds that add up to one at each place', () => {
		for (const odds of weighRow(row)) expect(odds.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
	});
});

describe('findMetre', () => {
	const metre = (text: string): readonly boolean[] =>
		findMetre(splitLines({ page: 'p', text }).map((line) => measureLine(line, 0)));

	test('knows four lines of one length, each closed by a mark', () => {
		expect(metre('远水浮天际，\n轻舟入画来。\n山花开又落，\n归雁带云回。')).toEqual([
			true,
			true,
			true,
			true,
		]);
	});

	test('does not take short paragraphs of other lengths for verse', () => {
		expect(metre('好。\n他说，行。\n大家都笑了。\n散会。')).toEqual([false, false, false, false]);
	});
});

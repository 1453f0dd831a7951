import { describe, expect, test } from 'vitest';
import { leadFeatures } from '../../../src/press/cuts/lead-features.ts';
import { LEAD_MODEL } from '../../../src/press/cuts/lead-model.ts';
import { measureEnds } from '../../../src/press/cuts/measure-ends.ts';
import { scoreChoice } from '../../../src/press/cuts/score-choice.ts';
import { scoreStart } from '../../../src/press/cuts/score-start.ts';
import { segment } from '../../../src/press/cuts/segment.ts';
import { weigh } from '../../../src/press/cuts/start-features.ts';

const words = new Map([
	['两', 50_000],
	['名', 50_000],
	['船员', 900],
	['叫醒', 300],
	['村', 9000],
	['干部', 40_000],
	['村干部', 300],
]);
const classes = new Map([
	['两', 'm'],
	['名', 'q'],
	['船员', 'n'],
	['叫醒', 'v'],
	['干部', 'n'],
]);
const lexicon = { words, classes };
const side = (text: string) => {
	const ends = measureEnds(text, lexicon);
	return { text, ends, start: scoreStart(text, ends, words) };
};
const choice = (from: string, to: string, likeness = 0): number =>
	scoreChoice(side(from), side(to), likeness, { grams: new Set(), lexicon });

describe('segment', () => {
	test('gives the likeliest last word of each beginning and first word of each end', () => {
		expect(segment('村干部', words).words).toEqual(['', '村', '干', '村干部']);
		expect(segment('村干部', words, true).words).toEqual(['', '部', '干部', '村干部']);
	});
});

describe('scoreChoice', () => {
	test('prefers the fragment that has more in common with the text that stops', () => {
		const from = '他二话没说，叫醒';
		expect(choice(from, '两名船员掉转船头。', 0.05)).toBeGreaterThan(
			choice(from, '两名船员掉转船头。', -0.01),
		);
	});

	test('prefers the rest of a sentence to the lead of a report', () => {
		const from = '他二话没说，叫醒';
		expect(choice(from, '两名船员，掉转船头。')).toBeGreaterThan(
			choice(from, '本报讯（记者 甲）11月2日，大会召开。'),
		);
	});
});

describe('leadFeatures', () => {
	const lead = (text: string): number => weigh(leadFeatures(text), LEAD_MODEL);

	test('tell an opening with day and county from a paragraph that points back', () => {
		expect(lead('11月17日上午，山西省武乡县的展厅里，老兵正在讲一口铁锅。')).toBeGreaterThan(1);
		expect(lead('他说，如今这样的人越来越多。')).toBeLessThan(-1);
	});
});

import { describe, expect, test } from 'vitest';
import type { PredictedArticle } from '../../src/press/prediction.ts';
import { type Predicted, scorePage } from './score-page.ts';
import { calibrate, summarise } from './summarise.ts';
import type { GoldArticle } from './write-page.ts';

const text = [
	'标题',
	'引题',
	'正文甲的前',
	'半段。',
	'正文乙。',
	'',
	'栏目',
	'标题二',
	'正文丙。',
].join('\n');

const goldOne: GoldArticle = {
	id: 'a1',
	genre: 'report',
	title: '标题',
	kicker: '引题',
	subtitle: null,
	byline: ['朱鹰'],
	credit: null,
	column: null,
	county: '610728',
	truncated: false,
	lines: [
		[2, 'kicker', false],
		[1, 'title', false],
		[3, 'body', false],
		[4, 'body', true],
		[5, 'body', false],
	],
};
const goldTwo: GoldArticle = {
	...goldOne,
	id: 'a2',
	title: '标题二',
	kicker: null,
	byline: [],
	county: null,
	truncated: true,
	lines: [
		[8, 'title', false],
		[9, 'body', false],
	],
};
const gold = {
	articles: [goldOne, goldTwo],
	photos: [],
	furniture: [[7, 'column-label']] as const,
};

const said = (own: Partial<PredictedArticle>): PredictedArticle => ({
	id: 'x',
	title: null,
	kicker: null,
	subtitle: null,
	byline: [],
	credit: null,
	column: null,
	county: null,
	truncated: false,
	lines: [],
	joins: [],
	duplicates: [],
	confidence: {},
	certainty: 1,
	...own,
});
const one = said({
	title: '标题',
	kicker: '引题',
	byline: ['朱 鹰'],
	county: '610728',
	lines: [2, 1, 3, 4, 5],
	joins: [4],
	confidence: { '4': 0.9 },
});
const two = said({ title: '标题二', truncated: true, lines: [8, 9] });
const figures = (predicted: Predicted) => summarise([scorePage(gold, predicted, text)]);

describe('a page', () => {
	test('scores 1 throughout when it is read as it is', () => {
		const { pages, lost, twice, brier, ...rest } = figures({
			articles: [one, two],
			furniture: [7],
		});
		expect({ pages, lost, twice }).toEqual({ pages: 1, lost: 0, twice: 0 });
		expect(brier).toBeCloseTo(0.01);
		expect(new Set(Object.values(rest))).toEqual(new Set([1]));
	});

	test('counts the lines no one told and those told twice', () => {
		const { lost, twice } = figures({ articles: [{ ...one, lines: [1, 3, 3] }] });
		expect({ lost, twice }).toEqual({ lost: 6, twice: 1 });
	});

	test('accepts kicker and title read as one headline', () => {
		const { title, kicker } = figures({
			articles: [{ ...one, title: '引题 标题', kicker: null }, two],
		});
		expect({ title, kicker }).toEqual({ title: 1, kicker: 1 });
	});

	test('does not count an article right that took in a label', () => {
		const { articleF1, furniture } = figures({ articles: [one, { ...two, lines: [8, 7, 9] }] });
		expect({ articleF1, furniture }).toEqual({ articleF1: 0.5, furniture: 0 });
	});

	test('counts a join to the wrong fragment for joinF1 but not for pairF1', () => {
		const { joinF1, pairF1, order } = figures({
			articles: [{ ...one, lines: [2, 1, 3, 5, 4] }, two],
		});
		expect({ joinF1, pairF1, order }).toEqual({ joinF1: 1, pairF1: 0, order: 0 });
	});

	test('scores the order that fits better where two are accepted', () => {
		const other = { ...goldOne, alternative_lines: [...goldOne.lines].reverse() };
		const swapped = said({ ...one, lines: [1, 2, 5, 4, 3] });
		const score = scorePage(
			{ ...gold, articles: [other, goldTwo] },
			{ articles: [swapped, two] },
			text,
		);
		expect(summarise([score]).order).toBe(1);
	});
});

test('puts joins into bins by the confidence they were given', () => {
	const wrong = { ...one, joins: [4, 5], confidence: { '4': 0.95, '5': 0.99 } };
	const bins = calibrate([scorePage(gold, { articles: [wrong, two] }, text)]);
	expect(bins.filter(({ joins }) => joins > 0)).toEqual([
		{ from: 0.9, to: 1, joins: 2, meanConfidence: 0.97, right: 0.5 },
	]);
});

import { describe, expect, test } from 'vitest';
import { findOpen } from '../../../src/press/cuts/find-open.ts';
import { gainAcross } from '../../../src/press/cuts/gain-across.ts';
import { measureEnds } from '../../../src/press/cuts/measure-ends.ts';
import { scoreJoin } from '../../../src/press/cuts/score-join.ts';
import { scoreStart } from '../../../src/press/cuts/score-start.ts';

const words = new Map([
	['大家', 60_000],
	['大', 40_000],
	['家', 40_000],
	['群众', 60_000],
	['近年来', 9000],
	['产业', 60_000],
	['发展', 60_000],
]);
const side = (text: string) => {
	const ends = measureEnds(text, { words });
	return { text, ends, start: scoreStart(text, ends, words) };
};
const join = (from: string, to: string): number =>
	scoreJoin(side(from), side(to), { grams: new Set(), lexicon: { words } });

describe('gainAcross', () => {
	test('is high for a word cut in two and nothing for words that were whole', () => {
		expect(
			gainAcross(side('他嘿嘿笑着说：大').ends, side('家都往前奔').ends, words).gain,
		).toBeGreaterThan(5);
		expect(gainAcross(side('推动产业').ends, side('发展壮大').ends, words).word).toBe('');
	});
});

describe('findOpen', () => {
	test('tells the quote left open and the bracket closed without having been opened', () => {
		expect(findOpen('开展“门前三包')).toEqual({ open: '”', closes: '' });
		expect(findOpen('社区）划分网格')).toEqual({ open: '', closes: '）' });
	});
});

describe('scoreJoin', () => {
	test('prefers the text that completes the word', () => {
		expect(join('他笑着说大', '家都往前奔，不能躺着。')).toBeGreaterThan(
			join('他笑着说大', '近年来，县里变了样。'),
		);
	});

	test('prefers the text that closes the quote', () => {
		const from = '构建“1+';
		expect(join(from, '3+N”服务体系，带动增收。')).toBeGreaterThan(
			join(from, '发展产业，带动增收。'),
		);
	});

	test('hardly takes a dateline for the rest of a sentence', () => {
		expect(join('推动产业', '本报讯（记者 甲）昨日，大会召开。')).toBeLessThan(-2);
	});
});

describe('scoreStart', () => {
	test('puts a lead above the rest of a sentence', () => {
		expect(side('近年来，全县发展产业。').start).toBeGreaterThan(1);
		expect(side('，带动群众增收。').start).toBeLessThan(-2);
		expect(side('470余件。在大厅设立先锋岗。').start).toBeLessThan(0);
	});
});

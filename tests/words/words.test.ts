import { expect, test } from 'vitest';
import type { IssueRecord } from '../../src/archive/records.ts';
import type { Block } from '../../src/press/model.ts';
import { closeLead } from '../../src/words/close-lead.ts';
import { findNumberGaps } from '../../src/words/find-number-gaps.ts';
import { formatDate, formatWeekday, monthOf } from '../../src/words/format-date.ts';
import { listMonths } from '../../src/words/list-months.ts';
import { numberBlocks } from '../../src/words/number-blocks.ts';

test('says that a date is not known', () => {
	expect(formatDate(undefined)).toBe('日期不详');
	expect(formatDate('2024-11-05')).toBe('2024年11月5日');
	expect(formatDate('2024-09/..')).toBe('不早于2024年9月');
});

test('names the weekday of a whole date only', () => {
	expect(formatWeekday('2024-11-05')).toBe('星期二');
	expect(formatWeekday('2024-11')).toBeUndefined();
});

test('finds the month of a date known to the month', () => {
	expect([
		monthOf('2024-11-05'),
		monthOf('2024-11'),
		monthOf('2024'),
		monthOf('2024-09/..'),
	]).toEqual(['2024-11', '2024-11', undefined, undefined]);
});

test('closes a lead that stops in mid-sentence with an ellipsis, and no other', () => {
	expect(closeLead('坚持抓好队伍，')).toBe('坚持抓好队伍……');
	expect(closeLead('脸上满是欣慰。')).toBe('脸上满是欣慰。');
	expect(closeLead('推动党…')).toBe('推动党……');
	expect(closeLead('')).toBe('');
});

test('names the numbers missing between issues', () => {
	const issue = (number?: string) => ({ number }) as IssueRecord;
	expect(findNumberGaps([issue('总第2475期'), issue('第2472期'), issue(), issue('2476')])).toEqual([
		{ from: 2473, to: 2474 },
	]);
	expect(findNumberGaps([issue(), issue('第1期')])).toEqual([]);
});

test('counts the months between the first and the last, those without an article too', () => {
	const months = ['2025-02', '2024-11', undefined].map((month) => ({
		...(month && { month }),
		cards: [{} as never],
		gap: 0,
	}));
	expect(listMonths(months)).toEqual([
		{ words: '2024-11', value: 1 },
		{ words: '2024-12', value: 0 },
		{ words: '2025-01', value: 0 },
		{ words: '2025-02', value: 1 },
	]);
});

test('numbers paragraphs, crossheads and repeated passages each by themselves', () => {
	const roles = ['headline', 'body', 'crosshead', 'body', 'duplicate', 'credit'] as const;
	const blocks = roles.map((role) => ({ role }) as Block);
	expect(numberBlocks(blocks).map(({ anchor }) => anchor)).toEqual([
		undefined,
		'p1',
		's1',
		'p2',
		'd1',
		undefined,
	]);
});

import { expect, test } from 'vitest';
import { sumByTime } from '../../src/words/sum-by-time.ts';

const issue = (words: string, value: number) => ({ words, value, path: `/${words}/` });
const issues = [
	issue('2023-11-05', 4),
	issue('2023-11-06', 5),
	issue('2024-01', 6),
	issue('made-a', 7),
];

test('leaves rows as they are while they can be told apart', () => {
	expect(sumByTime(issues, 4)).toEqual(issues);
});

test('sums by month, and what has no date by itself', () => {
	expect(sumByTime(issues, 3)).toEqual([
		{ words: '2023-11', value: 9 },
		{ words: '2024-01', value: 6 },
		{ words: '日期不详', value: 7 },
	]);
});

test('sums by year where the months are too many', () => {
	expect(sumByTime(issues, 2)).toEqual([
		{ words: '2023', value: 9 },
		{ words: '2024', value: 6 },
		{ words: '日期不详', value: 7 },
	]);
});

import { expect, test } from 'vitest';
import { displayEdtf, edtfSortKey, parseEdtf } from '../../src/archive/edtf.ts';

test.each([
	['2024-11-05', '2024年11月5日'],
	['2024-09', '2024年9月'],
	['2024', '2024年'],
	['2024~', '约2024年'],
	['2024-09?', '2024年9月（存疑）'],
	['2024-09%', '约2024年9月（存疑）'],
	['2024-09/..', '不早于2024年9月'],
	['../2023-12-31', '不晚于2023年12月31日'],
	['2024-09/2024-10', '2024年9月至10月'],
	['2024-12/2025-01', '2024年12月至2025年1月'],
	['2023/2024', '2023年至2024年'],
])('shows %s in Chinese', (date, shown) => {
	expect(displayEdtf(date)).toBe(shown);
});

test.each([
	'',
	'24-11-05',
	'2024-13',
	'2024-00',
	'2024-02-30',
	'2023-02-29',
	'2024/11/05',
	'2024年11月5日',
	'../..',
	'2024-10/2024-09',
	'2024-9',
])('refuses `%s`', (date) => {
	expect(parseEdtf(date)).toBeUndefined();
});

test('sorts by the earliest day a date allows', () => {
	const dates = ['2024-11-05', '2024', '2024-09/..', '../2023-12-31', '2024-11', '2024-02-29'];
	expect(dates.toSorted((a, b) => (edtfSortKey(a) < edtfSortKey(b) ? -1 : 1))).toEqual([
		'../2023-12-31',
		'2024',
		'2024-02-29',
		'2024-09/..',
		'2024-11',
		'2024-11-05',
	]);
});

test('throws on a date it cannot show or sort', () => {
	expect(() => displayEdtf('soon')).toThrow('expected EDTF');
	expect(() => edtfSortKey('soon')).toThrow('expected EDTF');
});

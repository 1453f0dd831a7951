import { expect, test } from 'vitest';
import { inferNotBefore } from '../../src/archive/infer-not-before.ts';

const infer = (text: string) => inferNotBefore([{ id: 'x/p1', text }]);

test('counts a month of account from the year the page speaks of', () => {
	const text = '确定2024年度整顿对象6个。\n\n为民办实事，截至9月底完成208件。';
	expect(infer(text)).toEqual({
		kind: 'not-before',
		value: '2024-09',
		because: 'date/month-of-year',
		evidence: [
			{ text: '截至9月底', place: { page: 'x/p1', start: 23, end: 28 }, line: 3 },
			{ text: '2024年度', place: { page: 'x/p1', start: 2, end: 8 }, line: 1 },
		],
	});
});

test.each([
	['2023年12月20日，寒冷的冬日。2023年12月31日，主任说', '2023-12-31'],
	['2022年以来，以加强党建为关键', '2022'],
	['统计显示,2025年,全县办结3825条。仅今年10月,推广300多斤', '2025-10'],
	['2022年以来。今年一季度，圆满完成了任务', '2022-03'],
	['2022年以来，今年上半年完成', '2022-06'],
	['截至2024年9月底，完成208件', '2024-09'],
	['2023年3月，双江累计建成', '2023-03'],
])('reads %s', (text, value) => {
	expect(infer(text)?.value).toBe(value);
});

test.each([
	'到2025年12月31日完成',
	'2025年12月31日前完成',
	'力争2030年，全县茶园达到',
	'2030年，全县将建成',
	'2024年度计划',
	'截至9月底完成208件',
	'图为11月24日，菜农在田间',
	'热线电话2024',
	'定于2026年11月25日22时至11月26日10时对供水主管道施工',
	'报名时间:2026年11月23日至11月30日',
	'自2026年1月1日起施行',
	'2026年3月1日，停水公告',
	'本证2026年3月1日到期',
	'',
])('concludes nothing from `%s`', (text) => {
	expect(infer(text)).toBeUndefined();
});

test('does not count a plan for a month of this year', () => {
	expect(infer('2024年以来。今年12月底前完工，今年11月将开工，今年3月开工')?.value).toBe('2024-03');
});

import { expect, test } from 'vitest';
import { checkDates } from '../../../src/press/checks/check-dates.ts';
import { checkWording } from '../../../src/press/checks/check-wording.ts';
import { checkWords } from '../../../src/press/checks/check-words.ts';
import { splitLines } from '../../../src/press/lines/split-lines.ts';
import type { Notice } from '../../../src/press/model.ts';

const linesOf = (text: string) => splitLines({ page: 'x/p1', text });
const traditional = new Map([
	['祿', '禄'],
	['縣', '县'],
]);
const seen = (notices: readonly Notice[]) => notices.map(({ ruleId, actual }) => [ruleId, actual]);
const wording = (text: string) => seen(checkWording(linesOf(text), traditional));
const dates = (text: string) => seen(checkDates(linesOf(text)));

test('doubts a small Latin word between Han, not a unit or a letter', () => {
	expect(wording('改造棚户区 and 老旧小区')).toEqual([['words/latin-between-han', 'and']]);
	expect(wording('新修公路20km，打开手机app就能看，“党群e心”平台')).toEqual([]);
	expect(wording('每件重五kg以上')).toEqual([]);
});

test('doubts 一 between the steps of a flow, not 一 that counts', () => {
	const flow = '征集一派单一办理一反馈';
	expect(wording(`按照“${flow}”的流程`)).toEqual([['words/one-for-dash', flow]]);
	expect(wording('落实“一支部一品牌”，实行“一周一记录、一月一公示”')).toEqual([]);
});

test('doubts marks of the width a page hardly uses', () => {
	const page = '春耕，播种，施肥，除草，灌溉，收割。\n'.repeat(20);
	expect(wording(`${page}本报讯(通讯员 甲)近日`)).toEqual([['words/mixed-width', '(']]);
	expect(wording(`${page}1,200亩，比例为3:1`)).toEqual([]);
});

test('doubts a traditional character on a simplified page, not on a traditional one', () => {
	expect(wording('南勐河、忙祿河河道治理')).toEqual([['words/odd-character', '祿']]);
	expect(wording('縣府在縣城開會，縣長出席，縣民旁聽')).toEqual([]);
});

test('doubts a character no neighbour goes with when another would make a common word', () => {
	const words = new Map([
		['蒸蒸日上', 100],
		['因地制宜', 100],
		['制宜', 30],
		['生活', 900],
	]);
	const found = checkWords(linesOf('日子蒸蒸目上'), words);
	expect(found).toMatchObject([
		{ ruleId: 'words/unlikely', actual: '蒸蒸目上', expected: ['蒸蒸日上'] },
	]);
	expect(checkWords(linesOf('生活蒸蒸日上，因村制宜'), words)).toEqual([]);
});

test('doubts a day that cannot be, not a leap day, a span or a number', () => {
	expect(dates('2023年2月29日')).toEqual([['dates/impossible', '2023年2月29日']]);
	expect(dates('截至9月31日，13月5日')).toEqual([
		['dates/impossible', '9月31日'],
		['dates/impossible', '13月5日'],
	]);
	expect(dates('2024年2月29日，历时18月，3.13月报，12月31日')).toEqual([]);
});

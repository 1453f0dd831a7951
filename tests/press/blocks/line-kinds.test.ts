import { describe, expect, test } from 'vitest';
import { isFoot } from '../../../src/press/blocks/line-kinds.ts';
import { CLOSING, isDateLine, scorePageHead } from '../../../src/press/blocks/patterns.ts';
import { measureLine } from '../../../src/press/lines/measure-line.ts';
import { splitLines } from '../../../src/press/lines/split-lines.ts';

const measure = (text: string): ReturnType<typeof measureLine>[] =>
	splitLines({ page: 'p', text }).map((line) => measureLine(line, 0));
const footAbove = (text: string): boolean => {
	const [line, next] = measure(text);
	return line !== undefined && isFoot(line, next);
};

describe('isDateLine', () => {
	test.each(['2024年11月5日', '二〇二四年十一月五日', '6月1日', '四月二十日', '7月13日（星期日）'])(
		'knows %s for a date alone',
		(text) => expect(isDateLine(text)).toBe(true),
	);

	test('takes neither a date in a sentence nor a page head for one', () => {
		expect(isDateLine('6月1日起')).toBe(false);
		expect(isDateLine('6月1日 星期六')).toBe(false);
		expect(scorePageHead('2024年11月5日 星期二')).toBeGreaterThan(1);
	});
});

describe('scorePageHead', () => {
	test('takes a way to reach the paper for its head only with a number or an address', () => {
		expect(scorePageHead('新闻热线：5121123')).toBeGreaterThan(1);
		expect(scorePageHead('投稿邮箱 bjb@example.org')).toBeGreaterThan(1);
		expect(scorePageHead('民声热线')).toBe(0);
		expect(scorePageHead('微信群里的邻居')).toBe(0);
	});
});

describe('CLOSING', () => {
	test.each(['谨启', '旧生会筹备委员会谨启', '全体邻居 敬上'])(
		'knows %s for the foot of a letter or notice',
		(text) => expect(CLOSING.test(text)).toBe(true),
	);

	test('leaves a title and a sentence alone', () => {
		expect(CLOSING.test('寻物启事')).toBe(false);
		expect(CLOSING.test('他在信末写着“谨启”二字。')).toBe(false);
	});
});

describe('isFoot', () => {
	test.each([
		['a signature above a date', '退休教师 丁敬之\n四月二十日'],
		['a remark between brackets', '（单位：元/500克，采价地点：东门市场）\n大白菜0.80 上海青1.50'],
		['a row of a table', '大白菜0.80 上海青1.50\n五花肉14.50 鸡蛋4.35'],
	])('ends %s where its printer did', (_, text) => expect(footAbove(text)).toBe(true));

	test('looks through a long row of figures at once, whatever ends it', () => {
		const row = Array(60).fill('120034').join(' ');
		expect(footAbove(`${row.slice(0, 100)}\n合计`)).toBe(true);
		expect(footAbove(`${row} 合计\n完`)).toBe(false);
	});

	test('leaves a piece of a sentence open', () => {
		expect(footAbove('那封信是一张录取通知书，是\n那个寨子的第一个大学生。')).toBe(false);
		expect(footAbove('他们种了三十亩 收了2万斤苹果\n又收了梨。')).toBe(false);
	});
});

import { describe, expect, test } from 'vitest';
import { cutWindows } from '../../../src/press/lines/cut-windows.ts';
import { findRepeats } from '../../../src/press/lines/find-repeats.ts';
import { foldText } from '../../../src/press/lines/fold-text.ts';
import { measureLine } from '../../../src/press/lines/measure-line.ts';
import { settleDuplicates } from '../../../src/press/lines/settle-duplicates.ts';
import { splitLines } from '../../../src/press/lines/split-lines.ts';

const linesOf = (text: string) => splitLines({ page: 'p', text });
const measured = (text: string) => linesOf(text).map((line) => measureLine(line, 0));

describe('splitLines', () => {
	test('ends a line at LF, CRLF and a lone CR, and counts blank lines', () => {
		const lines = linesOf('甲\r\n\r\n乙\r丙\n \n丁');
		expect(lines.map(({ number, text }) => [number, text])).toEqual([
			[1, '甲'],
			[3, '乙'],
			[4, '丙'],
			[6, '丁'],
		]);
		expect(lines[1]?.place).toEqual({ page: 'p', start: 5, end: 6 });
	});
});

describe('foldText', () => {
	test('makes widths and scripts alike and keeps every position', () => {
		expect(foldText('本報訊(記者 甲)１，200畝')).toBe('本报讯（记者 甲）1，200亩');
	});

	test('leaves the comma and colon inside a number alone', () => {
		expect(foldText('1,200亩,8:30')).toBe('1,200亩，8:30');
	});
});

describe('measureLine', () => {
	test('takes Markdown and list marks off the reading text', () => {
		expect(measured('## ◎ 把支部建在船上')[0]).toMatchObject({
			level: 2,
			marker: '◎',
			text: '把支部建在船上',
			finished: false,
		});
	});

	test('knows a sentence end behind a closing quote', () => {
		expect(measured('他说：“好。”')[0]?.finished).toBe(true);
	});

	test('reads bold marks inside a line as marks, with the ranges left', () => {
		expect(measured('**建优微网格。** 以党支部为核心')[0]).toMatchObject({
			text: '建优微网格。 以党支部为核心',
			spans: [
				[2, 8],
				[10, 18],
			],
		});
	});
});

describe('findRepeats', () => {
	const passage = '推动全县基层党建工作提质增效再上新台阶。';

	test('finds a passage of 16 characters and more at the end of another line', () => {
		const { passages, blurred, duplicates } = findRepeats(
			measured(`今年以来，我县聚力攻坚，${passage}\n对全县活动室建设${passage}`),
		);
		expect(passages).toMatchObject([{ line: 1, original: 0 }]);
		expect([...blurred]).toEqual([[1, 8]]);
		expect(duplicates.size).toBe(0);
	});

	test('takes a line printed twice for a duplicate of the first', () => {
		const { duplicates } = findRepeats(measured(`${passage}\n别的一行文字在这里。\n${passage}`));
		expect([...duplicates]).toEqual([[2, 0]]);
	});

	test('does not take fifteen characters for a repetition', () => {
		const short = passage.slice(0, 15);
		expect(findRepeats(measured(`甲${short}乙\n丙${short}丁`)).passages).toEqual([]);
	});
});

describe('settleDuplicates', () => {
	test('drops duplicates of what is no running text, and follows chains to the first', () => {
		const repeats = {
			passages: [],
			blurred: new Map(),
			duplicates: new Map([
				[2, 1],
				[3, 2],
				[5, 4],
			]),
		};
		const { duplicates } = settleDuplicates(repeats, (line) => line !== 4);
		expect([...duplicates]).toEqual([
			[2, 1],
			[3, 1],
		]);
	});
});

describe('cutWindows', () => {
	test('keeps a newspaper page whole', () => {
		expect(cutWindows(linesOf('一行\n'.repeat(200)))).toHaveLength(1);
	});

	test('cuts a page that is too long for one as seldom as it can', () => {
		expect(cutWindows(linesOf('一行\n'.repeat(500)))).toHaveLength(2);
	});

	test('cuts thousands of lines into stretches that hold them all once', () => {
		const lines = linesOf('这一行有文字。\n'.repeat(3000));
		const windows = cutWindows(lines);
		expect(windows.length).toBeGreaterThan(5);
		expect(windows.flat()).toEqual(lines);
	});
});

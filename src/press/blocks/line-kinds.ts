import type { MeasuredLine } from '../lines/measure-line.ts';
import { CLOSING, isDateLine } from './patterns.ts';

const VERSE_MAX = 20;
const LONGEST_HEAD = 50;
const HEAD_MIN = 12;
const HEAD_MAX = 30;

/**
 * A line with one comma could be a headline in two clauses (大桥今日合龙，村民过河不再绕路) as well as a
 * piece of text: whether it could, by itself.
 */
export function isClauses({ folded, length, finished }: MeasuredLine): boolean {
	if (finished || length < HEAD_MIN || length > HEAD_MAX) return false;
	if (!/^[^，。；、：]{4,}，[^，。；]{4,}$/u.test(folded)) return false;
	return (folded.match(/[“（《]/gu) ?? []).length === (folded.match(/[”）》]/gu) ?? []).length;
}

/** Running text, by its length or its stops. A line set as a heading is none, whatever its commas. */
export function isProse({ folded, length, finished, level, bold }: MeasuredLine): boolean {
	if ((level > 0 || bold) && length <= LONGEST_HEAD && !/[。；]/u.test(folded)) return false;
	if (length >= 36 || /[。；]/u.test(folded)) return true;
	if (finished && (length >= 24 || /。[”’）」]?$/u.test(folded))) return true;
	if (/^[，。、；：！？”’）》】]/u.test(folded) || /[，、；]$/u.test(folded)) return true;
	return length >= 18 && /[，]/u.test(folded) && !/\s/u.test(folded);
}

/** An entry of a table with its figure: 五花肉14.50. */
const ENTRY = /^\S{1,12}\d[\d.%]*\S{0,3}$/u;
const LONGEST_ROW = 120;
/** A remark between brackets on its own: （单位：元/500克）. */
const REMARK = /^（[^（）]{2,60}）$/u;

/** Nothing but entries with their figures, apart: 五花肉14.50 牛腿肉36.00. */
function isTableRow({ folded, length }: MeasuredLine): boolean {
	if (length > LONGEST_ROW) return false;
	const entries = folded.trim().split(/\s+/u);
	return entries.length > 1 && entries.every((entry) => ENTRY.test(entry));
}

/** A salutation, a date, the name above a date, a remark, or a row of a table. */
export function isFoot(line: MeasuredLine, next: MeasuredLine | undefined): boolean {
	const { folded, length } = line;
	if (length <= 14 && folded.endsWith('：')) return true;
	if (isDateLine(folded) || CLOSING.test(folded)) return true;
	if (REMARK.test(folded) || isTableRow(line)) return true;
	if (/(?:如下|以下.{0,8}|事项|名单|公告|通知)：$/u.test(folded)) return true;
	return length <= 24 && !/[，。]/u.test(folded) && isDateLine(next?.folded ?? '');
}

/** Nothing about the line says heading, name or label: it could be a line of verse. */
export function isPlain(line: MeasuredLine, byline: number): boolean {
	if (line.length > VERSE_MAX || line.level > 0 || line.marker || byline > 1.2) return false;
	return !/[：“”「」—\d（）]|\s/u.test(line.folded);
}

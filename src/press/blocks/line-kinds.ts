import type { MeasuredLine } from '../lines/measure-line.ts';
import { CLOSING, isDateLine } from './patterns.ts';

const VERSE_MAX = 20;

/** Running text, by its length or its stops. */
export function isProse({ folded, length, finished }: MeasuredLine): boolean {
	if (length >= 36 || /[。；]/u.test(folded)) return true;
	if (finished && (length >= 24 || /。[”’）」]?$/u.test(folded))) return true;
	if (/^[，。、；：！？”’）》】]/u.test(folded) || /[，、；]$/u.test(folded)) return true;
	return length >= 18 && /[，]/u.test(folded) && !/\s/u.test(folded);
}

/** A salutation, a date, or the name above a date. */
export function isFoot({ folded, length }: MeasuredLine, next: MeasuredLine | undefined): boolean {
	if (length <= 14 && folded.endsWith('：')) return true;
	if (isDateLine(folded) || CLOSING.test(folded)) return true;
	if (/(?:如下|以下.{0,8}|事项|名单|公告|通知)：$/u.test(folded)) return true;
	return length <= 24 && !/[，。]/u.test(folded) && isDateLine(next?.folded ?? '');
}

/** Nothing about the line says heading, name or label: it could be a line of verse. */
export function isPlain(line: MeasuredLine, byline: number): boolean {
	if (line.length > VERSE_MAX || line.level > 0 || line.marker || byline > 1.2) return false;
	return !/[：“”「」—\d（）]|\s/u.test(line.folded);
}

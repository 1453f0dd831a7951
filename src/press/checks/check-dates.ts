import { foldText } from '../lines/fold-text.ts';
import type { Line, Notice } from '../model.ts';
import { makeNotice } from '../notices.ts';

const DATE = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?/gu;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function exists(year: number | undefined, month: number, day: number | undefined): boolean {
	const days = DAYS[month - 1];
	if (days === undefined) return false;
	if (day === undefined) return true;
	const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
	return day >= 1 && day <= (month === 2 && !leap ? 28 : days);
}

/** Lines in, the dates that cannot be out. */
export function checkDates(lines: readonly Line[]): readonly Notice[] {
	// Every date has its month: most lines need not be folded.
	const dated = lines.filter(({ text }) => text.includes('月'));
	return dated.flatMap(({ place, text }) =>
		[...foldText(text).matchAll(DATE)].flatMap(({ 0: words, 1: year, 2: month, 3: day, index }) => {
			const number = (digits: string | undefined) =>
				digits === undefined ? undefined : Number(digits);
			// 一季度3个月 and 18月龄 are spans, not dates: only a day or a year makes one.
			if ((year ?? day) === undefined || exists(number(year), Number(month), number(day)))
				return [];
			const start = place.start + index;
			return [
				makeNotice('dates/impossible', { ...place, start, end: start + words.length }, words),
			];
		}),
	);
}

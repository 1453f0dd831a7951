import { displayEdtf } from '../archive/edtf.ts';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/** A date in EDTF as a Chinese reader writes it; without a date: 日期不详. Throws on what is no date. */
export function formatDate(date: string | undefined): string {
	return date === undefined ? '日期不详' : displayEdtf(date);
}

/** 星期 of a date known to the day, otherwise nothing. */
export function formatWeekday(date: string | undefined): string | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
	if (!match) return undefined;
	const [year, month, day] = match.slice(1).map(Number);
	return `星期${weekdays[new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).getUTCDay()]}`;
}

/** `yyyy-mm` of a date known to the month, otherwise nothing. */
export function monthOf(date: string | undefined): string | undefined {
	return /^(\d{4}-\d{2})(?:-\d{2})?$/.exec(date ?? '')?.[1];
}

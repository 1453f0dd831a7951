import { displayEdtf } from '../archive/edtf.ts';

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/**
 * A date in EDTF level 1 as a Chinese reader writes it: `2024-11-05` → 2024年11月5日,
 * `2024-09/..` → 不早于2024年9月. Without a date: 日期不详.
 */
export function formatDate(date: string | undefined): string {
	return date === undefined ? '日期不详' : displayEdtf(date);
}

/** 星期 of a date known to the day, otherwise nothing. */
export function formatWeekday(date: string | undefined): string | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
	if (!match) return undefined;
	const day = new Date(
		Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])),
	).getUTCDay();
	return `星期${weekdays[day]}`;
}

/** `yyyy-mm` of a date known to the month, otherwise nothing. */
export function monthOf(date: string | undefined): string | undefined {
	return /^(\d{4}-\d{2})(?:-\d{2})?$/.exec(date ?? '')?.[1];
}

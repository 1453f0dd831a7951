const weekdays = ['日', '一', '二', '三', '四', '五', '六'];

/** One EDTF point (`2024-11-05`, `2024-11`, `2024`) in Chinese; anything else comes back as given. */
function formatPoint(point: string): string {
	const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/.exec(point);
	if (!match) return point;
	const [, year, month, day, doubt] = match;
	const date = `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
	if (doubt === '~') return `${date}前后`;
	return doubt ? `${date}（存疑）` : date;
}

/**
 * A date in EDTF level 1 as a Chinese reader writes it: `2024-11-05` → 2024年11月5日,
 * `2024-09/..` → 不早于2024年9月. Without a date: 日期不详.
 */
export function formatDate(date: string | undefined): string {
	if (date === undefined) return '日期不详';
	const [from, to] = date.split('/');
	if (from === undefined || to === undefined) return formatPoint(date);
	if (to === '..' || to === '') return `不早于${formatPoint(from)}`;
	if (from === '..' || from === '') return `不晚于${formatPoint(to)}`;
	return `${formatPoint(from)}至${formatPoint(to)}`;
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

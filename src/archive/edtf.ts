/**
 * Dates as an editor writes them: the part of EDTF (ISO 8601-2) that a newspaper needs. A year,
 * month or day; `~` approximate, `?` uncertain, `%` both; intervals, open (`..`) at one end.
 */

/** A year, month or day, and how sure it is. */
export interface DatePoint {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
	readonly approximate: boolean;
	readonly uncertain: boolean;
}

/** One point, or an interval of which at least one end is known. */
export type Edtf =
	| { readonly kind: 'point'; readonly point: DatePoint }
	| { readonly kind: 'interval'; readonly from?: DatePoint; readonly to?: DatePoint };

/** Reads a date; `undefined` when it is none, or no day of the calendar. */
export function parseEdtf(text: string): Edtf | undefined {
	const ends = text.split('/');
	if (ends.length === 1) {
		const point = parsePoint(text);
		return point && { kind: 'point', point };
	}
	if (ends.length !== 2) return undefined;
	const [from, to] = ends.map((end) => (end === '..' ? 'open' : parsePoint(end)));
	if (!from || !to || (from === 'open' && to === 'open')) return undefined;
	if (from !== 'open' && to !== 'open' && keyOf(from) > keyOf(to)) return undefined;
	return {
		kind: 'interval',
		...(from === 'open' ? {} : { from }),
		...(to === 'open' ? {} : { to }),
	};
}

/** The date in Chinese: 2024年11月5日, 约2024年, 不早于2024年9月, 2024年9月至10月. */
export function displayEdtf(text: string): string {
	const date = parseEdtf(text);
	if (!date) throw new Error(`Unexpected date \`${text}\`, expected EDTF`);
	if (date.kind === 'point') return displayPoint(date.point);
	if (!date.to) return `不早于${date.from ? displayPoint(date.from) : ''}`;
	if (!date.from) return `不晚于${displayPoint(date.to)}`;
	const sameYear = date.from.year === date.to.year && date.to.month !== undefined;
	const to = displayPoint(date.to);
	return `${displayPoint(date.from)}至${sameYear ? to.replace(`${date.to.year}年`, '') : to}`;
}

/** Sorts by the earliest day a date allows; an interval open at its start sorts by its end. */
export function edtfSortKey(text: string): string {
	const date = parseEdtf(text);
	if (!date) throw new Error(`Unexpected date \`${text}\`, expected EDTF`);
	if (date.kind === 'point') return keyOf(date.point);
	const end = date.from ?? date.to;
	return end ? keyOf(end) : '';
}

const pointPattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;

function parsePoint(text: string): DatePoint | undefined {
	const found = pointPattern.exec(text);
	if (!found) return undefined;
	const [year, month, day] = found.slice(1, 4).map((digits) => digits && Number(digits));
	if (typeof year !== 'number') return undefined;
	if (typeof month === 'number' && (month < 1 || month > 12)) return undefined;
	if (typeof day === 'number' && (day < 1 || day > daysIn(year, Number(month)))) return undefined;
	return {
		year,
		...(typeof month === 'number' ? { month } : {}),
		...(typeof day === 'number' ? { day } : {}),
		approximate: found[4] === '~' || found[4] === '%',
		uncertain: found[4] === '?' || found[4] === '%',
	};
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function displayPoint({ year, month, day, approximate, uncertain }: DatePoint): string {
	const date = `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
	return `${approximate ? '约' : ''}${date}${uncertain ? '（存疑）' : ''}`;
}

function keyOf({ year, month, day }: DatePoint): string {
	const two = (n: number | undefined): string => String(n ?? 0).padStart(2, '0');
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** One thing that happened at a time, with its size. */
export interface Timed {
	/** EDTF, or another name where the date is not known. */
	readonly words: string;
	readonly value: number;
	readonly path?: string;
}

/**
 * As many rows as can be told apart: each by itself, or, where there are more than `most`, the sums
 * of the months, or of the years. Those without a date come together at the end.
 */
export function sumByTime(rows: readonly Timed[], most: number): readonly Timed[] {
	const byLength = (length: number): readonly Timed[] => {
		const sums = new Map<string, number>();
		for (const { words, value } of rows) {
			const time = /^\d{4}(-\d{2})*$/.test(words) ? words.slice(0, length) : '日期不详';
			sums.set(time, (sums.get(time) ?? 0) + value);
		}
		return [...sums]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([words, value]) => ({ words, value }));
	};
	if (rows.length <= most) return rows;
	const months = byLength(7);
	return months.length <= most ? months : byLength(4);
}

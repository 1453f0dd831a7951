/** So many plain short lines in a row are verse. */
export const VERSE = 6;

/** Rows of plain short lines; at most two lines that are not plain (a label, a page head) may stand inside. */
export function countRows(plain: readonly boolean[], gaps: readonly number[]): number[] {
	const rows: number[] = new Array<number>(plain.length).fill(0);
	for (let i = 0; i < plain.length; i++) {
		if (!plain[i] || rows[i]) continue;
		let end = i + 1;
		let count = 1;
		for (let j = end; j < plain.length && j < end + 3 && !gaps[j]; j++)
			if (plain[j]) {
				end = j + 1;
				count++;
			}
		for (let j = i; j < end; j++) if (plain[j]) rows[j] = count;
	}
	return rows;
}

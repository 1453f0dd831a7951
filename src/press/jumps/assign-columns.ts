const UNPAIRED = -20;

/** Rows and columns and what each pair of them is worth, in log-odds. */
export type Table = readonly (readonly number[])[];

/**
 * A table in; out, what the best way to give each row a column of its own is worth, and the column
 * of each row, -1 for none. `without` rules one pair out. Takes all ways in turn: few rows only.
 */
export function assignColumns(
	table: Table,
	without?: readonly [number, number],
): [number, number[]] {
	const tryRow = (row: number, used: readonly number[]): [number, number[]] => {
		const scores = table[row];
		if (!scores) return [0, []];
		const [worth, rest] = tryRow(row + 1, used);
		let best: [number, number[]] = [worth + UNPAIRED, [-1, ...rest]];
		scores.forEach((score, column) => {
			const isOut = without?.[0] === row && without[1] === column;
			if (used.includes(column) || isOut) return;
			const [more, columns] = tryRow(row + 1, [...used, column]);
			if (score + more > best[0]) best = [score + more, [column, ...columns]];
		});
		return best;
	};
	return tryRow(0, []);
}

import { CLASSES, PAIRS } from './class-model.ts';

const TENTHS = 10;

/** Log-odds of two classes in a row, `[first * size + second]`. */
export type ClassPairs = Float64Array;

const TABLE: ClassPairs = (() => {
	const size = CLASSES.length;
	const table = new Float64Array(size * size);
	PAIRS.forEach((row, first) => {
		for (const entry of row.split(' ')) {
			const [second, worth] = entry.split(':');
			if (second && worth) table[first * size + Number(second)] = Number(worth) / TENTHS;
		}
	});
	return table;
})();

/** How much likelier than by chance a word of the second class follows one of the first: log-odds. */
export function weighClasses(first: number, second: number, table = TABLE): number {
	return first < 0 || second < 0 ? 0 : (table[first * CLASSES.length + second] ?? 0);
}

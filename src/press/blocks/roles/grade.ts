/** Which of some rising steps a value reaches: their number where it is above all. */
export function grade(value: number, steps: readonly number[]): number {
	const at = steps.findIndex((top) => value <= top);
	return at < 0 ? steps.length : at;
}

/** Log-odds as a whole number from -3 to 3. */
export const roundOdds = (value: number): number => Math.max(-3, Math.min(3, Math.round(value)));

/** Steps in the length of a line, in characters. */
export const SIZES = [2, 4, 6, 8, 10, 13, 17, 23, 35, 60, 120];

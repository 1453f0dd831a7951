/** A row whose steps are taken from a few tables. Scores are logarithms, tables their exponentials. */
export interface TabledRow {
	readonly size: number;
	readonly emit: readonly Float64Array[];
	/** Which table holds for the step into each place. */
	readonly keys: readonly number[];
	readonly start: Float64Array;
}

/**
 * A row and its tables of steps `[from * size + to]` in; the probability of each state at each place
 * out, over all rows there could be. The expected number of each step is added to `counts`, table by
 * table. Forward and backward sums are scaled place by place (Rabiner 1989).
 */
export function expectSteps(
	{ size, emit, keys, start }: TabledRow,
	tables: readonly Float64Array[],
	counts: readonly Float64Array[],
): readonly Float64Array[] {
	const weights = emit.map((scores) => {
		const top = Math.max(...scores);
		return scores.map((score) => Math.exp(score - top));
	});
	const forward: Float64Array[] = [];
	weights.forEach((own, i) => {
		const table = tables[keys[i] ?? 0] as Float64Array;
		const above = forward[i - 1];
		const now = new Float64Array(size);
		let sum = 0;
		for (let s = 0; s < size; s++) {
			let reach = above ? 0 : Math.exp(start[s] as number);
			if (above)
				for (let r = 0; r < size; r++)
					reach += (above[r] as number) * (table[r * size + s] as number);
			now[s] = reach * (own[s] as number);
			sum += now[s] as number;
		}
		for (let s = 0; s < size; s++) now[s] = (now[s] as number) / sum;
		forward.push(now);
	});
	const odds: Float64Array[] = new Array<Float64Array>(emit.length);
	let ahead = new Float64Array(size).fill(1);
	for (let i = emit.length - 1; i >= 0; i--) {
		const here = forward[i] as Float64Array;
		const state = here.map((value, s) => value * (ahead[s] as number));
		const sum = state.reduce((all, value) => all + value, 0);
		odds[i] = state.map((value) => value / sum);
		const above = forward[i - 1];
		if (!above) break;
		const table = tables[keys[i] ?? 0] as Float64Array;
		const count = counts[keys[i] ?? 0] as Float64Array;
		const own = weights[i] as Float64Array;
		const before = new Float64Array(size);
		let all = 0;
		for (let r = 0; r < size; r++) {
			for (let s = 0; s < size; s++)
				before[r] =
					(before[r] as number) +
					(table[r * size + s] as number) * (own[s] as number) * (ahead[s] as number);
			all += (above[r] as number) * (before[r] as number);
		}
		for (let r = 0; r < size; r++)
			for (let s = 0; s < size; s++) {
				const step = (table[r * size + s] as number) * (own[s] as number) * (ahead[s] as number);
				count[r * size + s] = (count[r * size + s] as number) + ((above[r] as number) * step) / all;
			}
		const top = Math.max(...before);
		ahead = before.map((value) => value / top);
	}
	return odds;
}

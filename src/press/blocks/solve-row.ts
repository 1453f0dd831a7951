/** The best row of states and, for each place in the row, how probable every state is. */
export interface RowSolution {
	readonly best: readonly number[];
	readonly odds: readonly (readonly number[])[];
}

function logSum(values: readonly number[]): number {
	const top = Math.max(...values);
	if (top === -Infinity) return top;
	let sum = 0;
	for (const value of values) sum += Math.exp(value - top);
	return top + Math.log(sum);
}

type Table = readonly (readonly number[])[];

/** For each place, the scores of the steps into it: `[from][to]`. */
export type RowLinks = readonly Table[];

function passForward(
	emit: Table,
	links: readonly Table[],
	start: readonly number[],
): { best: number[]; forward: number[][] } {
	const size = start.length;
	const forward: number[][] = [];
	const from: number[][] = [];
	let top: number[] = [];
	for (let i = 0; i < emit.length; i++) {
		const row = emit[i] ?? [];
		const above = forward[i - 1];
		const topNow: number[] = [];
		const fromNow: number[] = [];
		const now: number[] = [];
		for (let s = 0; s < size; s++) {
			const own = row[s] ?? 0;
			if (!above) {
				topNow.push((start[s] ?? 0) + own);
				now.push((start[s] ?? 0) + own);
				fromNow.push(0);
				continue;
			}
			let high = -Infinity;
			let arg = 0;
			const steps: number[] = [];
			for (let r = 0; r < size; r++) {
				const step = links[i]?.[r]?.[s] ?? 0;
				steps.push((above[r] ?? 0) + step);
				const reached = (top[r] ?? 0) + step;
				if (reached > high) {
					high = reached;
					arg = r;
				}
			}
			topNow.push(high + own);
			fromNow.push(arg);
			now.push(logSum(steps) + own);
		}
		forward.push(now);
		from.push(fromNow);
		top = topNow;
	}
	const best: number[] = [];
	let state = top.indexOf(Math.max(...top));
	for (let i = emit.length - 1; i >= 0; i--) {
		best.push(state);
		state = from[i]?.[state] ?? 0;
	}
	return { best: best.reverse(), forward };
}

/**
 * Scores of each state at each place (`emit`), of each step from one state to the next
 * (`links[i][from][to]`, for the step into place `i`) and of each first state in; the best row and
 * the odds out. All scores are logarithms.
 */
export function solveRow(
	emit: Table,
	links: readonly Table[],
	start: readonly number[],
): RowSolution {
	if (emit.length === 0) return { best: [], odds: [] };
	const { best, forward } = passForward(emit, links, start);
	const size = start.length;
	let backward: number[] = new Array<number>(size).fill(0);
	const odds: number[][] = new Array<number[]>(emit.length);
	for (let i = emit.length - 1; i >= 0; i--) {
		const scores = (forward[i] ?? []).map((score, s) => score + (backward[s] ?? 0));
		const total = logSum(scores);
		odds[i] = scores.map((score) => Math.exp(score - total));
		const after = (emit[i] ?? []).map((score, s) => score + (backward[s] ?? 0));
		const earlier: number[] = [];
		for (let r = 0; r < size; r++)
			earlier.push(logSum(after.map((score, s) => score + (links[i]?.[r]?.[s] ?? 0))));
		backward = earlier;
	}
	return { best, odds };
}

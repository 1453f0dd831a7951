import type { ChainProblem } from './chain-layout.ts';

/** By node: what the page would lose without the step to it, and what would come before it then. */
export interface Doubt {
	readonly margin: Float64Array;
	/** -1 where it would open a chain of its own, or no other step was weighed. */
	readonly instead: Int32Array;
}

/**
 * A solved page in; for every node but the heads, how much the page as a whole would lose if the
 * node did not follow the one it follows: the cheapest exchange of tails that parts them.
 */
export function weighDoubt(
	{ links, isHead }: ChainProblem,
	chains: readonly (readonly number[])[],
): Doubt {
	const { size, step, start, end } = links;
	const margin = new Float64Array(size).fill(20);
	const instead = new Int32Array(size).fill(-1);
	const doubt = (node: number, loss: number, other: number): void => {
		if (node < 0 || loss >= (margin[node] as number)) return;
		margin[node] = loss;
		instead[node] = other;
	};
	const places: { before: number; after: number }[] = [];
	for (const chain of chains)
		for (let i = 0; i <= chain.length; i++) {
			const before = i === 0 ? -1 : (chain[i - 1] as number);
			const after = i === chain.length ? -1 : (chain[i] as number);
			if (before >= 0 || (after >= 0 && !isHead[after])) places.push({ before, after });
		}
	places.push({ before: -1, after: -1 });
	const worth = (u: number, v: number): number => {
		if (u < 0) return v < 0 ? 0 : (start[v] as number);
		return v < 0 ? (end[u] as number) : (step[u * size + v] as number);
	};
	const most = places.length > 400 ? 0 : places.length;
	for (let x = 0; x < most; x++) {
		const a = places[x] as (typeof places)[number];
		for (let y = x + 1; y < most; y++) {
			const b = places[y] as (typeof places)[number];
			if (a.before === b.after || b.before === a.after) continue;
			const loss =
				worth(a.before, a.after) +
				worth(b.before, b.after) -
				worth(a.before, b.after) -
				worth(b.before, a.after);
			doubt(a.after, loss, b.before);
			doubt(b.after, loss, a.before);
		}
	}
	return { margin, instead };
}

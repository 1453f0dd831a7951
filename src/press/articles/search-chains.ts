import type { Links } from './score-links.ts';

/** A page as chains of nodes, each read from its first to its last, and what the reading is worth. */
export interface ChainReading {
	readonly chains: readonly (readonly number[])[];
	readonly score: number;
}

/** What the search needs to know: steps, and how much any two nodes of one chain are alike. */
export interface ChainProblem {
	readonly links: Links;
	/** Weighted likeness of two nodes, square and symmetric. */
	readonly likeness: Float64Array;
	readonly isHead: readonly boolean[];
}

const MOST_ROUNDS = 400;
const LONGEST_RUN = 14;
const SMALLEST_GAIN = 1e-6;

/** Sums of likeness over any two ranges of the chains laid end to end. */
function sumTable(order: readonly number[], likeness: Float64Array, size: number): Float64Array {
	const width = order.length + 1;
	const sums = new Float64Array(width * width);
	for (let i = 0; i < order.length; i++) {
		let row = 0;
		const base = (order[i] ?? 0) * size;
		for (let j = 0; j < order.length; j++) {
			row += likeness[base + (order[j] ?? 0)] as number;
			sums[(i + 1) * width + j + 1] = (sums[i * width + j + 1] as number) + row;
		}
	}
	return sums;
}

/** One state of the search: the chains, laid end to end, with the tables that price a change. */
interface Layout {
	readonly chains: readonly (readonly number[])[];
	readonly from: readonly number[];
	readonly sums: Float64Array;
	readonly width: number;
	readonly values: readonly number[];
}

function layOut(problem: ChainProblem, given: readonly (readonly number[])[]): Layout {
	const chains = [...given.filter((chain) => chain.length > 0), []];
	const from: number[] = [];
	const order: number[] = [];
	for (const chain of chains) {
		from.push(order.length);
		order.push(...chain);
	}
	const sums = sumTable(order, problem.likeness, problem.links.size);
	const width = order.length + 1;
	const layout = { chains, from, sums, width, values: [] as number[] };
	chains.forEach((chain, c) => {
		const x = from[c] ?? 0;
		layout.values.push(likenessOf(layout, x, x + chain.length, 0, 0, 0, 0));
	});
	return layout;
}

const cross = ({ sums, width }: Layout, a: number, b: number, c: number, d: number): number =>
	(sums[b * width + d] as number) - (sums[a * width + d] as number) - (sums[b * width + c] as number) + (sums[a * width + c] as number);

/** Mean likeness of a chain made of up to three ranges, times its length. */
function likenessOf(at: Layout, a: number, b: number, c: number, d: number, e: number, f: number): number {
	const count = b - a + d - c + f - e;
	if (count < 2) return 0;
	const inside = cross(at, a, b, a, b) + cross(at, c, d, c, d) + cross(at, e, f, e, f);
	const between = cross(at, a, b, c, d) + cross(at, a, b, e, f) + cross(at, c, d, e, f);
	return (inside + 2 * between) / count;
}

function stepOf({ links }: ChainProblem, u: number, v: number): number {
	if (u < 0) return v < 0 ? 0 : (links.start[v] as number);
	return v < 0 ? (links.end[u] as number) : (links.step[u * links.size + v] as number);
}

const nodeAt = (chain: readonly number[], i: number): number => (i < 0 || i >= chain.length ? -1 : (chain[i] as number));

/** The best exchange of two chains' tails. */
function bestExchange(problem: ChainProblem, at: Layout): { gain: number; chains: number[][] } | undefined {
	const { chains, from, values } = at;
	let best = SMALLEST_GAIN;
	let found: [number, number, number, number] | undefined;
	for (let a = 0; a < chains.length; a++) {
		const A = chains[a] ?? [];
		const aHead = A.length > 0 && problem.isHead[A[0] as number];
		for (let b = a + 1; b < chains.length; b++) {
			const B = chains[b] ?? [];
			const bHead = B.length > 0 && problem.isHead[B[0] as number];
			const old = (values[a] ?? 0) + (values[b] ?? 0);
			const x = from[a] ?? 0;
			const y = from[b] ?? 0;
			for (let p = aHead ? 1 : 0; p <= A.length; p++)
				for (let q = bHead ? 1 : 0; q <= B.length; q++) {
					if ((p === 0 && q === 0) || (p === A.length && q === B.length)) continue;
					const a1 = nodeAt(A, p - 1);
					const a2 = nodeAt(A, p);
					const b1 = nodeAt(B, q - 1);
					const b2 = nodeAt(B, q);
					const steps = stepOf(problem, a1, b2) + stepOf(problem, b1, a2) - stepOf(problem, a1, a2) - stepOf(problem, b1, b2);
					if (steps < best - 12) continue;
					const now =
						likenessOf(at, x, x + p, y + q, y + B.length, 0, 0) + likenessOf(at, y, y + q, x + p, x + A.length, 0, 0);
					const gain = steps + now - old;
					if (gain > best) {
						best = gain;
						found = [a, b, p, q];
					}
				}
		}
	}
	if (!found) return undefined;
	const [a, b, p, q] = found;
	const A = chains[a] ?? [];
	const B = chains[b] ?? [];
	const next = chains.map((chain, c) =>
		c === a ? [...A.slice(0, p), ...B.slice(q)] : c === b ? [...B.slice(0, q), ...A.slice(p)] : [...chain],
	);
	return { gain: best, chains: next };
}

/** The best run of nodes to move elsewhere, within its chain or into another. */
function bestMove(problem: ChainProblem, at: Layout): { gain: number; chains: number[][] } | undefined {
	const { chains, from, values } = at;
	let best = SMALLEST_GAIN;
	let found: [number, number, number, number, number] | undefined;
	chains.forEach((A, a) => {
		const x = from[a] ?? 0;
		for (let i = A.length > 0 && problem.isHead[A[0] as number] ? 1 : 0; i < A.length; i++)
			for (let j = i + 1; j <= A.length && j - i <= LONGEST_RUN; j++) {
				const before = nodeAt(A, i - 1);
				const first = nodeAt(A, i);
				const last = nodeAt(A, j - 1);
				const after = nodeAt(A, j);
				const freed = stepOf(problem, before, after) - stepOf(problem, before, first) - stepOf(problem, last, after);
				if (freed < -8) continue;
				chains.forEach((B, b) => {
					const y = from[b] ?? 0;
					for (let q = B.length > 0 && problem.isHead[B[0] as number] ? 1 : 0; q <= B.length; q++) {
						if (a === b && q >= i && q <= j) continue;
						const b1 = nodeAt(B, q - 1);
						const b2 = nodeAt(B, q);
						const steps = freed + stepOf(problem, b1, first) + stepOf(problem, last, b2) - stepOf(problem, b1, b2);
						if (steps < best - 6) continue;
						const gain =
							a === b
								? steps
								: steps +
									likenessOf(at, x, x + i, x + j, x + A.length, 0, 0) +
									likenessOf(at, y, y + q, x + i, x + j, y + q, y + B.length) -
									(values[a] ?? 0) -
									(values[b] ?? 0);
						if (gain > best) {
							best = gain;
							found = [a, b, i, j, q];
						}
					}
				});
			}
	});
	if (!found) return undefined;
	const [a, b, i, j, q] = found;
	const run = (chains[a] ?? []).slice(i, j);
	const next = chains.map((chain) => [...chain]);
	const target = next[b] ?? [];
	if (a === b) {
		target.splice(i, run.length);
		target.splice(q > i ? q - run.length : q, 0, ...run);
	} else {
		(next[a] ?? []).splice(i, run.length);
		target.splice(q, 0, ...run);
	}
	return { gain: best, chains: next };
}

/** Any reading of the page in, what it is worth out. */
export function scoreChains(problem: ChainProblem, chains: readonly (readonly number[])[]): number {
	const at = layOut(problem, chains);
	let score = at.values.reduce((sum, value) => sum + value, 0);
	for (const chain of at.chains) {
		if (chain.length === 0) continue;
		for (let i = 0; i <= chain.length; i++) {
			if (i === 0 && problem.isHead[chain[0] as number]) continue;
			score += stepOf(problem, nodeAt(chain, i - 1), nodeAt(chain, i));
		}
	}
	return score;
}

/**
 * A first reading in, a better one out: as long as one helps, the best exchange of two tails is
 * made, then the best move of a run. The score counts every step, every start and end, and how
 * much the nodes of a chain have in common.
 */
export function searchChains(problem: ChainProblem, start: readonly (readonly number[])[]): ChainReading {
	let chains: readonly (readonly number[])[] = start;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const at = layOut(problem, chains);
		const change = bestExchange(problem, at) ?? bestMove(problem, at);
		if (!change) break;
		chains = change.chains;
	}
	chains = chains.filter((chain) => chain.length > 0);
	return { chains, score: scoreChains(problem, chains) };
}

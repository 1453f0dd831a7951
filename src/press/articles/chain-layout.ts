import type { Settled } from '../fixes/honour-chains.ts';
import type { Links } from './score-links.ts';

/** What the search needs to know: steps, and how much any two nodes of one chain are alike. */
export interface ChainProblem {
	readonly links: Links;
	/** Weighted likeness of two nodes, square and symmetric. */
	readonly likeness: Float64Array;
	readonly isHead: readonly boolean[];
	/** What an editor has settled, if anything. */
	readonly settled?: Settled;
}

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
export interface Layout {
	readonly chains: readonly (readonly number[])[];
	readonly from: readonly number[];
	readonly sums: Float64Array;
	readonly width: number;
	readonly values: readonly number[];
}

export function layOut(problem: ChainProblem, given: readonly (readonly number[])[]): Layout {
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
	(sums[b * width + d] as number) -
	(sums[a * width + d] as number) -
	(sums[b * width + c] as number) +
	(sums[a * width + c] as number);

/** Mean likeness of a chain made of up to three ranges, times its length. */
export function likenessOf(
	at: Layout,
	a: number,
	b: number,
	c: number,
	d: number,
	e: number,
	f: number,
): number {
	const count = b - a + d - c + f - e;
	if (count < 2) return 0;
	const inside = cross(at, a, b, a, b) + cross(at, c, d, c, d) + cross(at, e, f, e, f);
	const between = cross(at, a, b, c, d) + cross(at, a, b, e, f) + cross(at, c, d, e, f);
	return (inside + 2 * between) / count;
}

import type { LayoutGuess } from './layout-guess.ts';
import type { PageNode } from './make-nodes.ts';
import type { Links } from './score-links.ts';
import type { Weights } from './weights.ts';

/** Columns in print order that may have been printed last to first, and what that would gain. */
export interface Columns {
	/** Nodes `[from, to)` of each column, in print order. */
	readonly runs: readonly (readonly [number, number])[];
	readonly gain: number;
}

/** What going back a column is worth when the layout explains it. */
export function scoreColumnStep(
	nodes: readonly PageNode[],
	{ bare, size }: Links,
	from: number,
	to: number,
	w: Weights,
): number {
	return (bare[from * size + to] as number) + (nodes[from]?.finished ? w.columnStop : w.columnJoin);
}

/** Columns in, the guess that they are to be read last to first out. */
export function turnColumns(
	{ runs, gain }: Columns,
	nodes: readonly PageNode[],
	links: Links,
	w: Weights,
): LayoutGuess {
	const from = runs[0]?.[0] ?? 0;
	const to = runs.at(-1)?.[1] ?? 0;
	return {
		gain: gain + w.layout,
		steps: runs.slice(1).map(([, end], r) => {
			const first = runs[r]?.[0] ?? 0;
			return [end - 1, first, scoreColumnStep(nodes, links, end - 1, first, w)] as const;
		}),
		reorder: (order) => {
			const turned = [...runs].reverse().flatMap(([a, b]) => order.filter((i) => i >= a && i < b));
			const at = order.findIndex((i) => i >= from && i < to);
			const rest = order.filter((i) => i < from || i >= to);
			return [...rest.slice(0, at), ...turned, ...rest.slice(at)];
		},
	};
}

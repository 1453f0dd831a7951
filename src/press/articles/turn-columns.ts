import { type ExplainedStep, explainStep, type LayoutGuess } from './layout-guess.ts';
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
	links: Links,
	from: number,
	to: number,
	w: Weights,
): number {
	return explainStep(nodes, links, { from, to, by: 'column' }, w);
}

/** What it gains beyond the steps between columns that a whole zone is read last column first. */
export function gainOfEnds(
	nodes: readonly PageNode[],
	{ step, bare, end, size }: Links,
	[from, to]: readonly [number, number],
	foot: number,
	first: number,
	w: Weights,
): number {
	const closes = (end[foot] as number) - (end[to - 1] as number);
	if (nodes[from - 1]?.kind !== 'head') return closes;
	const at = (from - 1) * size;
	return closes + (bare[at + first] as number) + w.next - (step[at + from] as number);
}

/** Columns in, the guess that they are to be read last to first out, from the head over them on. */
export function turnColumns(
	{ runs, gain }: Columns,
	nodes: readonly PageNode[],
	w: Weights,
): LayoutGuess {
	const from = runs[0]?.[0] ?? 0;
	const to = runs.at(-1)?.[1] ?? 0;
	const first = runs.at(-1)?.[0] ?? 0;
	const steps = runs
		.slice(1)
		.map(([, end], r): ExplainedStep => ({ from: end - 1, to: runs[r]?.[0] ?? 0, by: 'column' }));
	const headed = nodes[from - 1]?.kind === 'head';
	return {
		gain: gain + w.layout,
		steps: headed ? [...steps, { from: from - 1, to: first, by: 'head' }] : steps,
		reorder: (order) => {
			const turned = [...runs].reverse().flatMap(([a, b]) => order.filter((i) => i >= a && i < b));
			const at = order.findIndex((i) => i >= from && i < to);
			const rest = order.filter((i) => i < from || i >= to);
			return [...rest.slice(0, at), ...turned, ...rest.slice(at)];
		},
	};
}

import type { PageNode } from './make-nodes.ts';
import type { Links } from './score-links.ts';
import { isOpen } from './weigh-step.ts';
import type { Weights } from './weights.ts';

/** Why a step that is no step to the next line is no surprise: the layout that explains it. */
export type Explanation = 'head' | 'column' | 'beside';

/** A step that a layout explains. */
export interface ExplainedStep {
	readonly from: number;
	readonly to: number;
	readonly by: Explanation;
}

/** A guess at how the page was laid out: what it makes likely, and in which order it is then read. */
export interface LayoutGuess {
	/** What it would gain, roughly: guesses are tried in this order. */
	readonly gain: number;
	readonly steps: readonly ExplainedStep[];
	/** The nodes as the layout reads them, from the nodes in an earlier order. */
	readonly reorder: (order: readonly number[]) => number[];
}

/** What a step is worth when the layout explains it. */
export function explainStep(
	nodes: readonly PageNode[],
	{ bare, size }: Pick<Links, 'bare' | 'size'>,
	{ from, to, by }: ExplainedStep,
	w: Weights,
): number {
	const worth = bare[from * size + to] as number;
	const f = nodes[from];
	if (by === 'head' || f === undefined || f.kind === 'head') return worth + w.next;
	if (by === 'column') return worth + (isOpen(f) ? w.columnJoin : w.columnStop);
	return worth + (isOpen(f) ? w.besideJoin : w.besideStop);
}

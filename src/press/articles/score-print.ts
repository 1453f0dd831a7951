import type { PageNode } from './make-nodes.ts';
import { isOpen } from './weigh-step.ts';
import type { Weights } from './weights.ts';

/** Position of each node among the nodes that are no heads, and how many heads stand before it. */
export function orderOf(nodes: readonly PageNode[]): { rank: number[]; heads: number[] } {
	const rank: number[] = [];
	const heads: number[] = [];
	let r = 0;
	let h = 0;
	for (const { kind } of nodes) {
		rank.push(r);
		heads.push(h);
		if (kind === 'head') h++;
		else r++;
	}
	return { rank, heads };
}

/**
 * What the print order says about reading node `j` right after node `i`. A text that stops in
 * mid-sentence stands at the foot of its column, so that a jump from it surprises less.
 */
export function scorePrint(
	nodes: readonly PageNode[],
	{ rank, heads }: { rank: number[]; heads: number[] },
	i: number,
	j: number,
	w: Weights,
): number {
	const f = nodes[i];
	const head = f?.kind === 'head';
	const open = f !== undefined && isOpen(f);
	const gap = (rank[j] ?? 0) - (rank[i] ?? 0) - (head ? 0 : 1);
	const crossed = Math.abs((heads[j] ?? 0) - (heads[i] ?? 0) - (head && j > i ? 1 : 0));
	if (gap === 0 && j > i)
		return w.next + (open ? w.nextOpen : 0) + Math.min(2, crossed) * w.crossed;
	if (head && j < i && crossed === 0) return w.lateHead - 0.15 * Math.log(1 - gap);
	return (
		w.jump +
		Math.log(1 + Math.abs(gap)) * w.distance +
		(gap < 0 ? w.back + (open ? w.backOpen : 0) : open ? w.jumpOpen : 0)
	);
}

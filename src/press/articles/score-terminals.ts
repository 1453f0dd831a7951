import type { PageNode } from './make-nodes.ts';

/** What it is worth that a chain without a head opens at a node, or that a chain ends at it. */
export interface Terminals {
	readonly start: Float64Array;
	readonly end: Float64Array;
}

const LOST_START = -3.5;
const CUT_SHORT = -3;
const NO_BODY = -2;

function scoreEnd(node: PageNode, after: PageNode | undefined): number {
	if (node.kind === 'head') return NO_BODY;
	if (node.kind === 'credit') return 1;
	if (node.kind === 'crosshead') return CUT_SHORT;
	if (!node.finished && !node.blurred) return CUT_SHORT;
	return after && after.kind !== 'head' ? 0 : 0.5;
}

/** Nodes in print order and how well each begins in, the worth of its being first or last out. */
export function scoreTerminals(nodes: readonly PageNode[], starts: readonly number[]): Terminals {
	const start = Float64Array.from(nodes, ({ kind }, i) => {
		if (kind === 'head') return 0;
		return kind === 'credit' ? -6 : LOST_START - (starts[i] ?? 0) * 0.3;
	});
	const end = Float64Array.from(nodes, (node, i) => scoreEnd(node, nodes[i + 1]));
	return { start, end };
}

import type { PageNode } from './make-nodes.ts';
import type { Evidence } from './weigh-evidence.ts';
import type { Weights } from './weights.ts';

/** What it is worth that a chain without a head opens at a node, or that a chain ends at it. */
export interface Terminals {
	readonly start: Float64Array;
	readonly end: Float64Array;
}

const LEADS_ON = 2;
const CREDIT_FIRST = -6;
const CREDIT_LAST = 1;
const CROSSHEAD_FIRST = -4;

function scoreEnd(node: PageNode, after: PageNode | undefined, w: Weights): number {
	if (node.on) return LEADS_ON;
	if (node.kind === 'head') return w.noBody;
	if (node.kind === 'credit') return CREDIT_LAST;
	if (node.kind === 'crosshead') return w.cutShort;
	if (!node.finished && !node.blurred) return w.cutShort;
	return after && after.kind !== 'head' ? 0 : w.endBeforeHead;
}

/** Nodes in print order and what their lines say in, the worth of being first or last out. */
export function scoreTerminals(
	nodes: readonly PageNode[],
	{ start }: Evidence,
	w: Weights,
): Terminals {
	return {
		start: Float64Array.from(nodes, ({ kind, lines, back }) => {
			if (kind === 'head' || back) return 0;
			if (kind === 'credit') return CREDIT_FIRST;
			if (kind === 'crosshead') return w.lostStart + CROSSHEAD_FIRST;
			return w.lostStart + start(lines[0] ?? 0) * w.startLost;
		}),
		end: Float64Array.from(nodes, (node, i) => scoreEnd(node, nodes[i + 1], w)),
	};
}

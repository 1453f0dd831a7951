import type { PageShape } from '../blocks/page-shape.ts';
import type { State } from '../blocks/roles/states.ts';
import { constrainLinks } from '../fixes/constrain-links.ts';
import { listBreaks } from '../fixes/list-breaks.ts';
import type { Constraints } from '../fixes/list-constraints.ts';
import type { Repeats } from '../lines/find-repeats.ts';
import { makeNodes, type PageNode } from './make-nodes.ts';
import { scoreLinks } from './score-links.ts';
import { solveLayout } from './solve-layout.ts';
import { tableLikeness } from './table-likeness.ts';
import { weighDoubt } from './weigh-doubt.ts';
import type { Evidence } from './weigh-evidence.ts';
import type { Weights } from './weights.ts';

/** One node in its chain, and how it came to follow the node before. */
export interface Placed {
	readonly node: PageNode;
	/** It continues the node before in mid-paragraph. */
	readonly joins: boolean;
	/** What the page would lose, in log-odds, if it did not follow the node before. */
	readonly margin: number;
	/** What it would follow at that price; none where it would open a chain of its own. */
	readonly instead: PageNode | undefined;
	/** How well it fits the node before, print order aside: log-odds. */
	readonly fit: number;
	/** It stands right below the node before in print. */
	readonly near: boolean;
}

/** A page arranged: chains in print order of their heads, each an article in the making. */
export interface Arrangement {
	readonly chains: readonly (readonly Placed[])[];
	/** Comparable between readings of one page with other roles. */
	readonly score: number;
	/** The same without any guess at the layout. */
	readonly plain: number;
}

/**
 * Shapes and roles of a page in, its chains out: which fragment follows which, and which headline
 * stands over them, solved for the page as a whole.
 */
export function arrangePage(
	page: PageShape,
	states: readonly State[],
	repeats: Repeats,
	evidence: Evidence,
	w: Weights,
	constraints: Constraints,
	guessing = true,
): Arrangement {
	const nodes = makeNodes(
		page,
		states,
		new Set(repeats.duplicates.keys()),
		repeats.blurred,
		listBreaks(constraints, states),
	);
	const size = nodes.length;
	const links = scoreLinks(nodes, evidence, w);
	const isHead = nodes.map(({ kind }) => kind === 'head');
	const likeness = tableLikeness(nodes, evidence, w);
	const problem = constrainLinks({ links, likeness, isHead }, nodes, constraints);
	const { chains, score, plain, problem: solved } = solveLayout(problem, nodes, w, guessing);
	const { margin, instead } = weighDoubt(solved, chains);
	const place = (chain: readonly number[]): Placed[] =>
		chain.map((i, k) => ({
			node: nodes[i] as PageNode,
			joins: k > 0 && problem.links.joins[(chain[k - 1] as number) * size + i] === 1,
			margin: margin[i] as number,
			instead: nodes[instead[i] as number],
			fit: k > 0 ? (links.bare[(chain[k - 1] as number) * size + i] as number) : 0,
			near: k > 0 && i === (chain[k - 1] as number) + 1,
		}));
	const sorted = [...chains].sort((a, b) => (a[0] as number) - (b[0] as number));
	const heads = isHead.filter(Boolean).length;
	const usual = (size - heads) * w.average + heads * w.head;
	return { chains: sorted.map(place), score: score - usual, plain: plain - usual };
}

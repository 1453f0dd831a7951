import type { PageShape } from '../blocks/page-shape.ts';
import type { State } from '../blocks/roles/states.ts';
import type { Repeats } from '../lines/find-repeats.ts';
import type { World } from '../model.ts';
import type { ChainProblem } from './chain-layout.ts';
import { makeNodes, type PageNode } from './make-nodes.ts';
import { scoreLinks } from './score-links.ts';
import { solveLayout } from './solve-layout.ts';
import { weighDoubt } from './weigh-doubt.ts';
import { weighLikeness } from './weigh-likeness.ts';

/** One node in its chain, and how it came to follow the node before. */
export interface Placed {
	readonly node: PageNode;
	/** It continues the node before in mid-paragraph. */
	readonly joins: boolean;
	/** What the page would lose, in log-odds, if it did not follow the node before. */
	readonly margin: number;
}

/** A page arranged: chains in print order of their heads, each an article in the making. */
export interface Arrangement {
	readonly chains: readonly (readonly Placed[])[];
	readonly score: number;
}

const ALIKE_TEXT = 10;
const ALIKE_HEAD = 20;

/**
 * Shapes and roles of a page in, its chains out: which fragment follows which, and which headline
 * stands over them, solved for the page as a whole.
 */
export function arrangePage(
	page: PageShape,
	states: readonly State[],
	repeats: Repeats,
	world: World,
): Arrangement {
	const nodes = makeNodes(page, states, new Set(repeats.duplicates.keys()), repeats.blurred);
	const size = nodes.length;
	const alike = weighLikeness(nodes);
	const links = scoreLinks(nodes, alike, world);
	const isHead = nodes.map(({ kind }) => kind === 'head');
	const likeness = alike.map((value, at) => {
		const one = isHead[Math.floor(at / size)];
		return value * (one === isHead[at % size] ? ALIKE_TEXT : ALIKE_HEAD);
	});
	const problem: ChainProblem = { links, likeness, isHead };
	const { chains, score, problem: solved } = solveLayout(problem, nodes);
	const margin = weighDoubt(solved, chains);
	const place = (chain: readonly number[]): Placed[] =>
		chain.map((i, k) => ({
			node: nodes[i] as PageNode,
			joins: k > 0 && links.joins[(chain[k - 1] as number) * size + i] === 1,
			margin: margin[i] as number,
		}));
	const sorted = [...chains].sort((a, b) => (a[0] as number) - (b[0] as number));
	return { chains: sorted.map(place), score };
}

import type { ChainProblem } from './chain-layout.ts';
import { explainStep, type LayoutGuess } from './layout-guess.ts';
import type { PageNode } from './make-nodes.ts';
import { proposeBeside } from './propose-beside.ts';
import { proposeColumns } from './propose-columns.ts';
import { proposeHeads } from './propose-heads.ts';
import { type ChainReading, searchChains } from './search-chains.ts';
import type { Weights } from './weights.ts';

/** The best reading found, with the steps its layout allows. */
export interface LayoutReading extends ChainReading {
	readonly problem: ChainProblem;
	/** What the page as printed scores, without any guess at its layout. */
	readonly plain: number;
}

const MOST_GUESSES = 8;
const GUESS_NODES = 600;

/** Chains as printed: each node follows the one above it, and a head opens a chain. */
function chainsAsPrinted(order: readonly number[], isHead: readonly boolean[]): number[][] {
	const chains: number[][] = [[]];
	for (const i of order) {
		if (isHead[i]) chains.push([i]);
		else chains.at(-1)?.push(i);
	}
	return chains;
}

function allow(
	problem: ChainProblem,
	nodes: readonly PageNode[],
	{ steps }: LayoutGuess,
	w: Weights,
): ChainProblem {
	const step = problem.links.step.slice();
	for (const one of steps) {
		const at = one.from * problem.links.size + one.to;
		step[at] = Math.max(step[at] as number, explainStep(nodes, problem.links, one, w));
	}
	return { ...problem, links: { ...problem.links, step } };
}

/**
 * A page's problem in, its best reading out, over the layouts that are likely: as printed, with
 * columns that came out last to first, with heads that came out inside their text. A layout is paid
 * for once and then explains its jumps.
 */
export function solveLayout(
	problem: ChainProblem,
	nodes: readonly PageNode[],
	w: Weights,
	guessing: boolean,
): LayoutReading {
	let order = nodes.map((_, i) => i);
	const printed = searchChains(problem, chainsAsPrinted(order, problem.isHead));
	let best: LayoutReading = { ...printed, problem, plain: printed.score };
	if (!guessing) return best;
	const most = Math.min(MOST_GUESSES, Math.floor(GUESS_NODES / Math.max(1, nodes.length)));
	const guesses = [
		...proposeColumns(nodes, problem.links, w),
		...proposeBeside(nodes, problem.links, w),
		...proposeHeads(problem, nodes, w),
	];
	for (const guess of guesses.sort((a, b) => b.gain - a.gain).slice(0, most)) {
		const allowed = allow(best.problem, nodes, guess, w);
		const turned = guess.reorder(order);
		const found = searchChains(allowed, chainsAsPrinted(turned, problem.isHead));
		const score = found.score + w.layout;
		if (score <= best.score) continue;
		best = { ...found, score, problem: allowed, plain: printed.score };
		order = turned;
	}
	return best;
}

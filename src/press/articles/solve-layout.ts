import type { ChainProblem } from './chain-layout.ts';
import type { PageNode } from './make-nodes.ts';
import { type ColumnGuess, proposeColumns, scoreColumnStep } from './propose-columns.ts';
import { type ChainReading, searchChains } from './search-chains.ts';
import type { Weights } from './weights.ts';

/** The best reading found, with the steps its layout allows. */
export interface LayoutReading extends ChainReading {
	readonly problem: ChainProblem;
}

const MOST_GUESSES = 4;

/** Chains as printed: each node follows the one above it, and a head opens a chain. */
function chainsAsPrinted(order: readonly number[], isHead: readonly boolean[]): number[][] {
	const chains: number[][] = [[]];
	for (const i of order) {
		if (isHead[i]) chains.push([i]);
		else chains.at(-1)?.push(i);
	}
	return chains;
}

function allowColumns(
	problem: ChainProblem,
	nodes: readonly PageNode[],
	{ runs }: ColumnGuess,
	w: Weights,
): ChainProblem {
	const step = problem.links.step.slice();
	runs.forEach(([first], r) => {
		const later = runs[r + 1];
		if (!later) return;
		const last = later[1] - 1;
		step[last * problem.links.size + first] = scoreColumnStep(nodes, problem.links, last, first, w);
	});
	return { ...problem, links: { ...problem.links, step } };
}

function reorder(order: readonly number[], { runs }: ColumnGuess): number[] {
	const from = runs[0]?.[0] ?? 0;
	const to = runs.at(-1)?.[1] ?? 0;
	const turned = [...runs].reverse().flatMap(([a, b]) => order.filter((i) => i >= a && i < b));
	const at = order.findIndex((i) => i >= from && i < to);
	const rest = order.filter((i) => i < from || i >= to);
	return [...rest.slice(0, at), ...turned, ...rest.slice(at)];
}

/**
 * A page's problem in, its best reading out, over the layouts that are likely: as printed, and with
 * columns that came out last to first. A layout is paid for once and then explains its jumps.
 */
export function solveLayout(problem: ChainProblem, nodes: readonly PageNode[], w: Weights): LayoutReading {
	let order = nodes.map((_, i) => i);
	let best: LayoutReading = {
		...searchChains(problem, chainsAsPrinted(order, problem.isHead)),
		problem,
	};
	for (const guess of proposeColumns(nodes, problem.links, w).slice(0, MOST_GUESSES)) {
		const allowed = allowColumns(best.problem, nodes, guess, w);
		const turned = reorder(order, guess);
		const found = searchChains(allowed, chainsAsPrinted(turned, problem.isHead));
		const score = found.score + w.layout;
		if (score <= best.score) continue;
		best = { ...found, score, problem: allowed };
		order = turned;
	}
	return best;
}

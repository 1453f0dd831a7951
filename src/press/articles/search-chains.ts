import { honourChains } from '../fixes/honour-chains.ts';
import { type ChainProblem, layOut } from './chain-layout.ts';
import { nodeAt, stepOf } from './chain-steps.ts';
import { exchangeTails } from './exchange-tails.ts';
import { moveRuns } from './move-runs.ts';

/** A page as chains of nodes, each read from its first to its last, and what the reading is worth. */
export interface ChainReading {
	readonly chains: readonly (readonly number[])[];
	readonly score: number;
}

const MOST_ROUNDS = 400;
const MOST_WORK = 3_000_000;

/** Any reading of the page in, what it is worth out. */
export function scoreChains(problem: ChainProblem, chains: readonly (readonly number[])[]): number {
	const at = layOut(problem, chains);
	let score = at.values.reduce((sum, value) => sum + value, 0);
	for (const chain of at.chains) {
		if (chain.length === 0) continue;
		for (let i = 0; i <= chain.length; i++) {
			if (i === 0 && problem.isHead[chain[0] as number]) continue;
			score += stepOf(problem, nodeAt(chain, i - 1), nodeAt(chain, i));
		}
	}
	return score;
}

/**
 * A first reading in, a better one out: as long as one helps, the best exchange of two tails is
 * made, then the best move of a run. The score counts every step, every start and end, and how
 * much the nodes of a chain have in common.
 */
export function searchChains(
	problem: ChainProblem,
	start: readonly (readonly number[])[],
): ChainReading {
	const rounds = Math.min(MOST_ROUNDS, Math.ceil(MOST_WORK / (problem.links.size ** 2 + 1)));
	let chains: readonly (readonly number[])[] = honourChains(problem, start);
	for (let round = 0; round < rounds; round++) {
		const at = layOut(problem, chains);
		const changed = exchangeTails(problem, at) ?? moveRuns(problem, at);
		if (!changed) break;
		chains = changed;
	}
	chains = chains.filter((chain) => chain.length > 0);
	return { chains, score: scoreChains(problem, chains) };
}

import type { ChainProblem } from '../articles/chain-layout.ts';
import { nodeAt, stepOf } from '../articles/chain-steps.ts';
import { cutChains } from './cut-chains.ts';

/** What an editor has settled, by nodes; a search that starts from it never leaves it. */
export interface Settled {
	/** A node and the node it is read right after. */
	readonly forced: ReadonlyMap<number, number>;
	/** Nodes that begin an article, or its part on this page. */
	readonly firsts: ReadonlySet<number>;
	/** Nodes that end an article's part on this page. */
	readonly lasts: ReadonlySet<number>;
	/** The first is in the chain of the second. */
	readonly together: readonly (readonly [node: number, other: number])[];
}

const MOST_ROUNDS = 4;

/** Whether a stretch holds both or neither of any two nodes that belong together. */
export function keepsTogether(settled: Settled | undefined, stretch: readonly number[]): boolean {
	if (!settled) return true;
	return settled.together.every(([a, b]) => stretch.includes(a) === stretch.includes(b));
}

/** The stretch of a chain around a place whose steps are all settled. */
function runAround(chain: readonly number[], at: number, { forced }: Settled): [number, number] {
	let from = at;
	let to = at + 1;
	while (from > 0 && forced.get(nodeAt(chain, from)) === nodeAt(chain, from - 1)) from--;
	while (to < chain.length && forced.get(nodeAt(chain, to)) === nodeAt(chain, to - 1)) to++;
	return [from, to];
}

/** Where a run costs least in a chain it must go into. */
function bestPlace(
	problem: ChainProblem,
	chain: readonly number[],
	run: readonly number[],
	{ forced }: Settled,
): number {
	const opened = problem.isHead[nodeAt(chain, 0)] === true;
	let best = chain.length;
	let most = -Infinity;
	for (let q = opened ? 1 : 0; q <= chain.length; q++) {
		const before = nodeAt(chain, q - 1);
		const after = nodeAt(chain, q);
		if (after >= 0 && before >= 0 && forced.get(after) === before) continue;
		const worth =
			stepOf(problem, before, nodeAt(run, 0)) +
			stepOf(problem, nodeAt(run, run.length - 1), after) -
			stepOf(problem, before, after);
		if (worth <= most) continue;
		most = worth;
		best = q;
	}
	return best;
}

/** Any reading in, one that honours what is settled out: the start of the search. */
export function honourChains(
	problem: ChainProblem,
	given: readonly (readonly number[])[],
): readonly (readonly number[])[] {
	const { settled, isHead } = problem;
	if (!settled) return given;
	const chains = cutChains(given, settled);
	const chainOf = (node: number): number[] => chains.find((chain) => chain.includes(node)) ?? [];
	for (const [node, before] of settled.forced) {
		const from = chainOf(node);
		const at = from.indexOf(node);
		if (nodeAt(from, at - 1) === before) continue;
		const [, to] = runAround(from, at, settled);
		if (from.slice(at, to).includes(before)) continue;
		const run = from.splice(at, to - at);
		const target = chainOf(before);
		target.splice(target.indexOf(before) + 1, 0, ...run);
	}
	for (let round = 0; round < MOST_ROUNDS; round++)
		for (const [node, other] of settled.together) {
			const from = chainOf(node);
			const target = chainOf(other);
			if (from === target) continue;
			if (isHead[node]) {
				const head = isHead[nodeAt(target, 0)] ? target.splice(0, 1) : [];
				target.unshift(...from.splice(0, 1));
				chains.push(head);
				continue;
			}
			const [first, last] = runAround(from, from.indexOf(node), settled);
			const a = isHead[nodeAt(from, first)] ? first + 1 : first;
			const run = from.splice(a, last - a);
			target.splice(bestPlace(problem, target, run, settled), 0, ...run);
		}
	return chains;
}

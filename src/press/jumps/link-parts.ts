import type { SettledPairs } from '../fixes/settle-pairs.ts';
import type { World } from '../model.ts';
import { type JumpPair, type Part, pairJumps } from './pair-jumps.ts';

/**
 * The parts of an issue and what an editor has settled about them in; out, which part goes on from
 * which: as the editor says, otherwise as the pages' directions say. No part follows two or itself.
 */
export function linkParts(
	parts: readonly Part[],
	world: World,
	{ follows, moves, apart }: SettledPairs,
): readonly JumpPair[] {
	const ones = new Set(follows.map(({ one }) => one));
	const twos = new Set([...follows, ...moves].map(({ two }) => two));
	const next = new Map<Part, JumpPair>();
	const previous = new Map<Part, Part>();
	const first = (part: Part): Part => {
		const before = previous.get(part);
		return before ? first(before) : part;
	};
	const last = (part: Part): Part => {
		const pair = next.get(part);
		return pair ? last(pair.two) : part;
	};
	const link = (pair: JumpPair): void => {
		const { one, two } = pair;
		if (next.has(one) || previous.has(two) || first(one) === two) return;
		next.set(one, pair);
		previous.set(two, one);
	};
	for (const pair of follows) link({ ...pair, confidence: 1 });
	const free = (one: Part, two: Part): boolean =>
		!ones.has(one) && !twos.has(two) && !apart(one, two);
	for (const pair of pairJumps(parts, world, free)) link(pair);
	for (const { one, two } of moves) link({ one: last(one), two: first(two), confidence: 1 });
	return [...next.values()];
}

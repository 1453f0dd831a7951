import type { ChainProblem } from './chain-layout.ts';

/** Gains below this are rounding. */
export const SMALLEST_GAIN = 1e-6;

/** What it is worth that `v` follows `u`; -1 stands for nothing: an end or a start. */
export function stepOf({ links }: ChainProblem, u: number, v: number): number {
	if (u < 0) return v < 0 ? 0 : (links.start[v] as number);
	return v < 0 ? (links.end[u] as number) : (links.step[u * links.size + v] as number);
}

/** The node at a place of a chain, -1 outside it. */
export const nodeAt = (chain: readonly number[], i: number): number =>
	i < 0 || i >= chain.length ? -1 : (chain[i] as number);

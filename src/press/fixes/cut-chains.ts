import type { Settled } from './honour-chains.ts';

/** Chains and what an editor has settled in; the chains cut where an article begins or ends out. */
export function cutChains(
	given: readonly (readonly number[])[],
	{ firsts, lasts }: Settled,
): number[][] {
	return given.flatMap((chain) => {
		const parts: number[][] = [[]];
		for (const node of chain) {
			if (firsts.has(node)) parts.push([]);
			parts.at(-1)?.push(node);
			if (lasts.has(node)) parts.push([]);
		}
		return parts.filter(({ length }) => length > 0);
	});
}

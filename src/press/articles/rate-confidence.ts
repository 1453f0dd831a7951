import type { Placed } from './arrange-page.ts';

/** Fitted on our own pages (`tests/bench/train-confidence.ts`): margin in log-odds to share right. */
const JOIN_SLOPE = 0.55;
const JOIN_BASE = 0.6;
const LINK_SLOPE = 0.6;
const LINK_BASE = 1.2;

const share = (x: number): number => 1 / (1 + Math.exp(-x));
const round = (x: number): number => Math.round(x * 1000) / 1000;

/** How sure a join is, 0…1, from what the page would lose without it. */
export function rateJoin(margin: number): number {
	return round(share(JOIN_BASE + JOIN_SLOPE * margin));
}

/** How sure it is that an article is right as a whole: all its links must be. */
export function rateArticle(chain: readonly Placed[]): number {
	let product = 1;
	chain.forEach(({ margin }, i) => {
		if (i > 0) product *= share(LINK_BASE + LINK_SLOPE * margin);
	});
	const headless = chain[0]?.node.kind !== 'head' || chain.length < 2;
	return round(product * (headless ? 0.6 : 1));
}

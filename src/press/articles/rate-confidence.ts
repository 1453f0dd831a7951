import type { Placed } from './arrange-page.ts';
import { JOIN_CONFIDENCE, LINK_CONFIDENCE } from './confidence-model.ts';

type Evidence = Pick<Placed, 'margin' | 'fit' | 'near'>;

const MOST_MARGIN = 12;
const MOST_FIT = 8;
const HEADLESS = 0.6;

/** What tells how sure a step is, as named numbers. */
export function confidenceFeatures({ margin, fit, near }: Evidence): Record<string, number> {
	const bounded = Math.max(0, Math.min(MOST_MARGIN, margin));
	return {
		bias: 1,
		margin: bounded,
		root: Math.sqrt(bounded),
		fit: Math.max(-MOST_FIT, Math.min(MOST_FIT, fit)),
		near: near ? 1 : 0,
	};
}

function rate(evidence: Evidence, model: Readonly<Record<string, number>>): number {
	let sum = 0;
	const features = confidenceFeatures(evidence);
	for (const name in features) sum += (features[name] ?? 0) * (model[name] ?? 0);
	return 1 / (1 + Math.exp(-sum));
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

/** How sure a join is, 0…1: the share of such joins that are right. */
export function rateJoin(evidence: Evidence): number {
	return round(rate(evidence, JOIN_CONFIDENCE));
}

/** How sure it is that an article is right as a whole: all its steps must be. */
export function rateArticle(chain: readonly Placed[]): number {
	let product = 1;
	chain.forEach((placed, i) => {
		if (i > 0) product *= rate(placed, placed.joins ? JOIN_CONFIDENCE : LINK_CONFIDENCE);
	});
	const headless = chain[0]?.node.kind !== 'head' || chain.length < 2;
	return round(product * (headless ? HEADLESS : 1));
}

/* Written by tests/bench/train-lead.ts from our own articles. Log-odds, even priors. */

/** How the first paragraph of an article begins, against its others. */
export const LEAD_MODEL: Readonly<Record<string, number>> = {
	bias: 0,
	figures: 0.02,
	longFirst: -0.33,
	county: 1.13,
	formula: 1.7,
	fullPlace: 0.42,
	day: 1.15,
	says: -0.22,
	later: -1.36,
	points: -1.98,
	pronoun: -0.74,
	quote: -0.56,
	shortFirst: -1.6,
	list: -0.52,
	time: -0.33,
	village: 0.64,
	asks: -0.29,
};

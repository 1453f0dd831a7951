/* Written by tests/bench/train-confidence.ts from pages of our own. */

/** That a join in mid-paragraph is right. */
export const JOIN_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: -0.01,
	margin: 0.372,
	root: -0.058,
	fit: 0.226,
	near: -0.11,
};

/** That one paragraph follows another. */
export const LINK_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: -0.44,
	margin: 0.276,
	root: 0.132,
	fit: 0.312,
	near: 1.72,
};

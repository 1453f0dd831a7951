/* Written by tests/bench/train-confidence.ts from pages of our own. */

/** That a join in mid-paragraph is right. */
export const JOIN_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: 0.044,
	margin: 0.393,
	root: -0.061,
	fit: 0.197,
	near: -0.26,
};

/** That one paragraph follows another. */
export const LINK_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: -0.379,
	margin: 0.256,
	root: 0.145,
	fit: 0.336,
	near: 1.7,
};

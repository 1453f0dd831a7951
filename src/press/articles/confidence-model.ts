/* Written by tests/bench/train-confidence.ts from pages of our own. */

/** That a join in mid-paragraph is right. */
export const JOIN_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: 0.116,
	margin: 0.349,
	root: -0.21,
	fit: 0.17,
	near: -0.916,
};

/** That one paragraph follows another. */
export const LINK_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: -0.113,
	margin: 0.157,
	root: 0.117,
	fit: 0.474,
	near: 2.311,
};

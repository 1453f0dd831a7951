/* Written by tests/bench/train-confidence.ts from pages of our own. */

/** That a join in mid-paragraph is right. */
export const JOIN_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: -0.235,
	margin: 0.275,
	root: -0.077,
	fit: 0.386,
	near: -0.153,
};

/** That one paragraph follows another. */
export const LINK_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: -0.797,
	margin: 0.13,
	root: 0.196,
	fit: 0.578,
	near: 2.423,
};

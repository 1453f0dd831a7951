/* Written by tests/bench/train-confidence.ts from pages of our own. */

/** That a join in mid-paragraph is right. */
export const JOIN_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: 0.147,
	margin: 0.47,
	root: -0.22,
	fit: 0.15,
	near: -0.4,
};

/** That one paragraph follows another. */
export const LINK_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: -0.254,
	margin: 0.292,
	root: 0.114,
	fit: 0.314,
	near: 1.755,
};

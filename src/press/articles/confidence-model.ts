/* Written by tests/bench/train-confidence.ts from pages of our own. */

/** That a join in mid-paragraph is right. */
export const JOIN_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: 0.228,
	margin: 0.246,
	root: -0.015,
	fit: 0.188,
	near: -0.405,
};

/** That one paragraph follows another. */
export const LINK_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: -0.146,
	margin: 0.164,
	root: 0.126,
	fit: 0.495,
	near: 2.236,
};

/* Written by tests/bench/train-confidence.ts from pages of our own. */

/** That a join in mid-paragraph is right. */
export const JOIN_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: -0.153,
	margin: 0.369,
	root: -0.268,
	fit: 0.185,
	near: -0.634,
};

/** That one paragraph follows another. */
export const LINK_CONFIDENCE: Readonly<Record<string, number>> = {
	bias: -0.435,
	margin: 0.132,
	root: 0.064,
	fit: 0.478,
	near: 2.735,
};

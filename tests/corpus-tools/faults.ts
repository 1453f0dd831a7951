/** The recogniser's faults, and how often each page of a level shows them. */
export type Fault =
	| 'cut'
	| 'head-inside'
	| 'head-last'
	| 'reversed'
	| 'rotated'
	| 'interleaved'
	| 'inserted'
	| 'stacked-heads'
	| 'kicker-below'
	| 'split-title'
	| 'byline-apart'
	| 'caption-inside'
	| 'label-inside'
	| 'split-head'
	| 'picture-gap'
	| 'twice'
	| 'tail-again'
	| 'run-on'
	| 'lost-end'
	| 'lost-start'
	| 'lost-head'
	| 'jump';

export type Level = 'easy' | 'medium' | 'hard';

/** Shares are of articles, but for `merge`, `pageHead`, `slogan`, which are of pages. */
export interface FaultRates {
	readonly columnLength: number;
	readonly headInside: number;
	readonly headLast: number;
	readonly reversed: number;
	readonly rotated: number;
	readonly merge: number;
	readonly kickerBelow: number;
	readonly splitTitle: number;
	readonly bylineApart: number;
	/** Captions and labels anywhere, also inside a paragraph, not only between articles. */
	readonly anywhere: number;
	/** Labels and captions that came out between the lines of a head. */
	readonly insideHead: number;
	readonly pictureGap: number;
	readonly twice: number;
	readonly tailAgain: number;
	/** Two paragraphs in one line. */
	readonly runOn: number;
	readonly lostEnd: number;
	readonly lostStart: number;
	readonly lostHead: number;
	readonly labels: number;
	readonly pageHead: number;
	readonly slogan: number;
}

export const RATES: Readonly<Record<Level, FaultRates>> = {
	easy: {
		columnLength: 210,
		headInside: 0,
		headLast: 0,
		reversed: 0,
		rotated: 0,
		merge: 0,
		kickerBelow: 0.05,
		splitTitle: 0.1,
		bylineApart: 0,
		anywhere: 0.1,
		insideHead: 0,
		pictureGap: 0.05,
		twice: 0,
		tailAgain: 0,
		runOn: 0,
		lostEnd: 0,
		lostStart: 0,
		lostHead: 0,
		labels: 0.3,
		pageHead: 0.15,
		slogan: 0.15,
	},
	medium: {
		columnLength: 200,
		headInside: 0.14,
		headLast: 0.05,
		reversed: 0.03,
		rotated: 0.03,
		merge: 0.35,
		kickerBelow: 0.3,
		splitTitle: 0.2,
		bylineApart: 0.06,
		anywhere: 0.6,
		insideHead: 0.06,
		pictureGap: 0.12,
		twice: 0.05,
		tailAgain: 0.04,
		runOn: 0.06,
		lostEnd: 0.1,
		lostStart: 0.01,
		lostHead: 0,
		labels: 1.2,
		pageHead: 0.4,
		slogan: 0.3,
	},
	hard: {
		columnLength: 170,
		headInside: 0.25,
		headLast: 0.1,
		reversed: 0.15,
		rotated: 0.08,
		merge: 0.9,
		kickerBelow: 0.4,
		splitTitle: 0.3,
		bylineApart: 0.12,
		anywhere: 0.9,
		insideHead: 0.1,
		pictureGap: 0.15,
		twice: 0.1,
		tailAgain: 0.08,
		runOn: 0.1,
		lostEnd: 0.26,
		lostStart: 0.07,
		lostHead: 0.04,
		labels: 1.8,
		pageHead: 0.5,
		slogan: 0.5,
	},
};

/** How much each kind of evidence counts when a page is arranged: log-odds, tuned on our own pages. */
export interface Weights {
	/** The next node in print, less for each head between. */
	readonly next: number;
	readonly crossed: number;
	/** Any other node: at all, by the distance, and once more when it stands before. */
	readonly jump: number;
	readonly distance: number;
	readonly back: number;
	/** A headline that stands after its text. */
	readonly lateHead: number;
	/** Opening words: under a head, as a paragraph, as the first text of a headless chain. */
	readonly startHead: number;
	readonly startParagraph: number;
	readonly startLost: number;
	readonly formula: number;
	readonly time: number;
	readonly formulaInside: number;
	/** What a headline and its first text have in common. */
	readonly alikeLead: number;
	readonly parallel: number;
	readonly join: number;
	/** An unfinished text with nothing that continues it. */
	readonly nothingFits: number;
	readonly blurredParagraph: number;
	readonly crossheadText: number;
	readonly lostStart: number;
	readonly cutShort: number;
	readonly noBody: number;
	readonly endBeforeHead: number;
	/** Likeness within a chain: of texts, and of the headline with them. */
	readonly alikeText: number;
	readonly alikeHead: number;
	/** Counties in common, or others: of texts, and of the headline with them. */
	readonly placeText: number;
	readonly placeHead: number;
	/** Columns last to first: back to one that continues, back after a full stop, and the layout itself. */
	readonly columnJoin: number;
	readonly columnStop: number;
	/** Columns of unequal length, by the logarithm of their ratio. */
	readonly columnEven: number;
	readonly layout: number;
	/** A head that came out inside its text, and how much likeness counts for it. */
	readonly headInside: number;
	readonly headCloser: number;
	/** A second headline line below a first. */
	readonly headOn: number;
	/** What an average step is worth: so that pages read with more or fewer nodes compare. */
	readonly average: number;
	/** The same for a head. */
	readonly head: number;
	/** Weight of the roles' own odds beside the arrangement. */
	readonly roles: number;
}

export const WEIGHTS: Weights = {
	next: 2.624,
	crossed: -1.317,
	jump: -1.5,
	distance: -0.67,
	back: -0.67,
	lateHead: -1.01,
	startHead: 0.241,
	startParagraph: 0.9,
	startLost: -0.45,
	formula: 2.5,
	time: 0.804,
	formulaInside: -3.48,
	alikeLead: 0.462,
	parallel: 1,
	join: 1.5,
	nothingFits: -6.098,
	blurredParagraph: -0.75,
	crossheadText: 0.804,
	lostStart: -5.25,
	cutShort: -1.749,
	noBody: -0.898,
	endBeforeHead: 0.335,
	alikeText: 1.5,
	alikeHead: 0.7,
	placeText: 0.5,
	placeHead: 1.5,
	columnJoin: 0.87,
	columnStop: -0.9,
	columnEven: -0.5,
	layout: -3.323,
	headInside: -1.5,
	headCloser: 1.005,
	headOn: -1,
	average: 3,
	head: 5,
	roles: 2,
};

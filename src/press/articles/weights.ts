/** How much each kind of evidence counts when a page is arranged: log-odds, tuned on our own pages. */
export interface Weights {
	/** The next node in print, less for each head between. */
	readonly next: number;
	readonly crossed: number;
	/** The same after a text that stops in mid-sentence, more or less. */
	readonly nextOpen: number;
	/** Any other node: at all, by the distance, and once more when it stands before. */
	readonly jump: number;
	readonly distance: number;
	readonly back: number;
	/** The same from a text that stops in mid-sentence, more: ahead and back. */
	readonly jumpOpen: number;
	readonly backOpen: number;
	/** A headline that stands after its text. */
	readonly lateHead: number;
	/** Opening words: under a head, as a paragraph, as the first text of a headless chain. */
	readonly startHead: number;
	readonly startParagraph: number;
	readonly startLost: number;
	/** What looks like a first paragraph: under a head, and as a later one. */
	readonly lead: number;
	readonly leadInside: number;
	readonly formula: number;
	readonly time: number;
	readonly formulaInside: number;
	/** What a headline and its first text have in common. */
	readonly alikeLead: number;
	readonly parallel: number;
	/** How well a fragment goes on from another, and that one does at all. */
	readonly join: number;
	readonly joinAtAll: number;
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
	/** Two articles column by column, or one set into the other: on beyond what stands between. */
	readonly besideJoin: number;
	readonly besideStop: number;
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

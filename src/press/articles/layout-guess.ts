/** A guess at how the page was laid out: what it makes likely, and in which order it is then read. */
export interface LayoutGuess {
	/** What it would gain, roughly: guesses are tried in this order. */
	readonly gain: number;
	/** Steps that the layout explains, with what they are then worth. */
	readonly steps: readonly (readonly [from: number, to: number, worth: number])[];
	/** The nodes as the layout reads them, from the nodes in an earlier order. */
	readonly reorder: (order: readonly number[]) => number[];
}

/** A row of places to which one of `size` states each is to be given. All scores are logarithms. */
export interface Row {
	readonly size: number;
	/** For each place, the score of each state. */
	readonly emit: readonly Float64Array[];
	/** For each place, the score of the step into it: `[from * size + to]`. */
	readonly links: readonly Float64Array[];
	/** The score of each state at the first place. */
	readonly start: Float64Array;
}

/** Hits, what was said and what is so: precision is hit/said, recall hit/real. */
export interface Tally {
	readonly hit: number;
	readonly said: number;
	readonly real: number;
}

/** F1 of a tally; nothing said where nothing is, is right. */
export function f1({ hit, said, real }: Tally): number {
	if (said === 0 && real === 0) return 1;
	return hit === 0 ? 0 : (2 * hit) / (said + real);
}

/** Share of what is so that was found; 1 where there is nothing to find. */
export const share = ({ hit, real }: Tally): number => (real === 0 ? 1 : hit / real);

export const addTallies = (tallies: readonly Tally[]): Tally => ({
	hit: tallies.reduce((sum, { hit }) => sum + hit, 0),
	said: tallies.reduce((sum, { said }) => sum + said, 0),
	real: tallies.reduce((sum, { real }) => sum + real, 0),
});

/** The tally of two sets. */
export const compareSets = <T>(real: ReadonlySet<T>, said: ReadonlySet<T>): Tally => ({
	hit: [...real].filter((one) => said.has(one)).length,
	said: said.size,
	real: real.size,
});

import type { Edition } from '../archive/read-edition.ts';

/** Articles that one run of Astro renders: the more, the fewer starts; the fewer, the less memory. */
const mostArticles = 5000;

/** Units that are rendered in one run of Astro. */
export type Batch = readonly string[];

/**
 * Divides the units to render into runs, whole volumes together while they fit. What is no issue's
 * own goes with the last.
 */
export function listBatches(
	edition: Edition,
	units: Iterable<string>,
	most = mostArticles,
): readonly Batch[] {
	const wanted = new Set(units);
	const batches: string[][] = [];
	let [open, size]: [string[], number] = [[], 0];
	for (const issues of Map.groupBy(edition.issues, ({ volume }) => volume).values()) {
		const own = issues.filter(({ id }) => wanted.delete(`issue/${id}`));
		for (const { id, size: held } of own) {
			if (open.length > 0 && size + held.articles > most) {
				batches.push(open);
				[open, size] = [[], 0];
			}
			open.push(`issue/${id}`);
			size += held.articles;
		}
	}
	const others = [...wanted];
	if (open.length + others.length > 0) batches.push([...open, ...others]);
	return batches;
}

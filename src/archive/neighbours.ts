/** What stands before and after a record in its group: an issue's articles, a paper's issues. */
import type { IssueRecord } from './records.ts';

export interface Neighbours<T> {
	readonly previous?: T;
	readonly next?: T;
}

/** The neighbours of every record among those of its group, in the order given. By id. */
export function neighboursOf<T extends { readonly id: string }>(
	all: readonly T[],
	groupOf: (record: T) => string,
): ReadonlyMap<string, Neighbours<T>> {
	const groups = Map.groupBy(all, groupOf).values();
	const pairs = groups.flatMap((group) =>
		group.map((record, i): [string, Neighbours<T>] => {
			const [previous, next] = [group[i - 1], group[i + 1]];
			return [record.id, { ...(previous ? { previous } : {}), ...(next ? { next } : {}) }];
		}),
	);
	return new Map(pairs);
}

/**
 * The issue of the same paper before and after, oldest first; undated issues are neighbours among
 * themselves. `all` is newest first, undated last.
 */
export function issueNeighbours<T extends Pick<IssueRecord, 'id' | 'paper' | 'date'>>(
	all: readonly T[],
): ReadonlyMap<string, Neighbours<T>> {
	const oldestFirst = [
		...all.filter(({ date }) => date !== undefined).toReversed(),
		...all.filter(({ date }) => date === undefined),
	];
	return neighboursOf(oldestFirst, ({ paper, date }) => `${paper ?? ''} ${date !== undefined}`);
}

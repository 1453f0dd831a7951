import type { Hit } from './score-hits.ts';
import type { Table } from './table.ts';

/** What a search may be narrowed by. An issue is only offered from the issue's own page. */
export const FACETS = ['county', 'paper', 'year', 'column', 'author', 'kind', 'issue'] as const;
export type Facet = (typeof FACETS)[number];
/** The value chosen for each facet. A county's may be its prefecture's or province's code. */
export type Narrowing = Readonly<Partial<Record<Facet, string>>>;
/** How many hits each value of a facet would leave, the other facets applied. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Stands for a paper or year that is not known. */
export const UNKNOWN = '-';

/** The values of a record in one facet. */
function valuesOf(table: Table, record: number, facet: Facet): readonly string[] {
	const { names } = table;
	const issue = names.issues[table.issue[record] ?? 0];
	switch (facet) {
		case 'county': {
			const code = names.counties[(table.county[record] ?? 0) - 1];
			return code ? [...new Set([code.slice(0, 2), code.slice(0, 4), code])] : [];
		}
		case 'paper':
			return [issue?.paper ?? UNKNOWN];
		case 'year':
			return [/^\d{4}/.exec(issue?.date ?? '')?.[0] ?? UNKNOWN];
		case 'column': {
			const column = names.columns[(table.column[record] ?? 0) - 1];
			return column ? [column] : [];
		}
		case 'author':
			return (table.authors[record] ?? []).map((author) => names.authors[author] ?? '');
		case 'kind':
			return [table.photo[record] ? 'photo' : 'article'];
		case 'issue':
			return [issue?.id ?? ''];
	}
}

/**
 * Keeps the hits that agree with every choice and counts, for each facet, what each of its values
 * would leave if it were chosen in place of the present one.
 */
export function narrowHits(
	table: Table,
	hits: readonly Hit[],
	chosen: Narrowing,
): { readonly hits: readonly Hit[]; readonly counts: Counts } {
	const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Record<
		Facet,
		Map<string, number>
	>;
	const kept = hits.filter(({ record }) => {
		const values = FACETS.map((facet) => valuesOf(table, record, facet));
		const refused = FACETS.filter((facet, index) => {
			const choice = chosen[facet];
			return choice !== undefined && !values[index]?.includes(choice);
		});
		FACETS.forEach((facet, index) => {
			if (refused.some((other) => other !== facet)) return;
			const count = counts[facet];
			for (const value of values[index] ?? []) count.set(value, (count.get(value) ?? 0) + 1);
		});
		return refused.length === 0;
	});
	return { hits: kept, counts };
}

/** Adds up the counts of several indexes. */
export function addCounts(all: readonly Counts[]): Counts {
	const sums = FACETS.map((facet) => {
		const sum = new Map<string, number>();
		for (const counts of all)
			for (const [value, count] of counts[facet]) sum.set(value, (sum.get(value) ?? 0) + count);
		return [facet, sum] as const;
	});
	return Object.fromEntries(sums) as unknown as Counts;
}

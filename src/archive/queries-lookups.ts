import * as queries from './queries.ts';
import type { AuthorRecord, PageRecord, PhotoRecord } from './records.ts';

/** Lists put in order once, by the list they came from: while editing, a new reading brings a new list. */
const kept = new WeakMap<readonly object[], Map<string, ReadonlyMap<string, readonly object[]>>>();

function groupOnce<T extends object>(
	list: readonly T[],
	name: string,
	keyOf: (record: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
	const groups = kept.get(list) ?? new Map<string, ReadonlyMap<string, readonly object[]>>();
	kept.set(list, groups);
	const known = groups.get(name) as ReadonlyMap<string, readonly T[]> | undefined;
	if (known) return known;
	const made = Map.groupBy(list, (record) => keyOf(record) ?? '');
	groups.set(name, made);
	return made;
}

/** The photos that belong to an article, in print order. */
export async function photosOfArticle(id: string): Promise<readonly PhotoRecord[]> {
	return groupOnce(await queries.photos(), 'article', ({ article }) => article).get(id) ?? [];
}

/** The photos of a newspaper page, in print order. */
export async function photosOfPage(id: string): Promise<readonly PhotoRecord[]> {
	return groupOnce(await queries.photos(), 'page', ({ page }) => page).get(id) ?? [];
}

/** The photos of an issue, in print order. */
export async function photosOfIssue(id: string): Promise<readonly PhotoRecord[]> {
	return groupOnce(await queries.photos(), 'issue', ({ issue }) => issue).get(id) ?? [];
}

/** The pages of an issue, in order. */
export async function pagesOfIssue(id: string): Promise<readonly PageRecord[]> {
	return groupOnce(await queries.pages(), 'issue', ({ issue }) => issue).get(id) ?? [];
}

/** The slug of each author's page, by name: of the names given. */
export async function slugsOf(names: Iterable<string>): Promise<ReadonlyMap<string, string>> {
	const byName = groupOnce<AuthorRecord>(await queries.authors(), 'name', ({ name }) => name);
	return new Map(
		[...names].flatMap((name) => {
			const slug = byName.get(name)?.[0]?.slug;
			return slug === undefined ? [] : [[name, slug] as const];
		}),
	);
}

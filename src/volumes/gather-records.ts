import { countTotals } from '../archive/count-totals.ts';
import { openYears } from '../archive/count-years.ts';
import { shownOf } from '../archive/divided-lists.ts';
import type { Edition } from '../archive/read-edition.ts';
import type { Beside, Totals } from '../archive/records-views.ts';
import type { ScopedRecords } from '../archive/scope.ts';
import { rest } from './name-unit.ts';

/** The front page's issues, and the entries of the edition's feed. */
const [newestIssues, newestArticles] = [5, 50];

/** What units ask for besides the edition's records. */
export interface GatherInputs {
	readonly besideOf: (volume: string) => ReadonlyMap<string, Beside>;
	/** The text of the hand-written pages: what they embed they name. */
	readonly written: string;
	/** Of the whole edition, where the one given is a part of it. */
	readonly totals?: Totals | undefined;
}

/**
 * The records that the pages of some units ask for, and no others: the pages of an archive of any
 * size are rendered from as much as they show. What is asked for and not here stops the build.
 */
export function gatherRecords(
	edition: Edition,
	units: readonly string[],
	{ besideOf, written, totals = countTotals(edition) }: GatherInputs,
): ScopedRecords {
	const names = new Set(units);
	const years = openYears(edition.articles, edition.issues);
	const wanted = {
		articles: new Set<string>(),
		pages: new Set<string>(),
		photos: new Set<string>(),
	};
	const beside: Record<string, Beside> = {};
	const lists: Record<string, readonly string[]> = {};
	const issues = new Set(
		edition.issues.flatMap(({ id }) => (names.has(`issue/${id}`) ? [id] : [])),
	);
	const volumes = new Set(
		edition.issues.filter(({ id }) => issues.has(id)).map(({ volume }) => volume),
	);
	for (const { id, issue, volume } of edition.articles) {
		if (!issues.has(issue)) continue;
		const own = besideOf(volume).get(id);
		wanted.articles.add(id);
		if (!own) continue;
		beside[id] = own;
		for (const other of [...own.county, ...own.column, ...own.related.map((each) => each.id)])
			wanted.articles.add(other);
	}
	const isWanted = (name: string) =>
		names.has(name) || units.some((unit) => unit.startsWith(`${name}/`));
	const take = (name: string, articles: readonly string[], photos: readonly string[] = []) => {
		const shown = articles.slice(0, shownOf.articles);
		for (const id of shown) wanted.articles.add(id);
		for (const id of photos.slice(0, shownOf.photos)) wanted.photos.add(id);
		for (const [year, ids] of Map.groupBy(articles, years)) {
			if (!names.has(`${name}/${year}`)) continue;
			lists[`${name}/${year}`] = ids;
			for (const id of ids) wanted.articles.add(id);
		}
		return { articles: shown, photos: photos.slice(0, shownOf.photos) };
	};
	const counties = edition.counties.map((county) => {
		const name = `county/${county.code}`;
		if (!isWanted(name))
			return {
				...county,
				townships: [],
				authors: [],
				columns: [],
				articles: [],
				mentioned: [],
				photos: [],
			};
		const mentioned = county.mentioned.slice(0, shownOf.mentioned);
		for (const id of mentioned) wanted.articles.add(id);
		return { ...county, ...take(name, county.articles, county.photos), mentioned };
	});
	const authors = edition.authors.map((author) => {
		const name = `author/${author.slug}`;
		if (!isWanted(name)) return { ...author, articles: [], photos: [] };
		return { ...author, ...take(name, author.articles, author.photos) };
	});
	const columns = edition.columns.map((column) => {
		const name = `column/${column.slug}`;
		if (!isWanted(name)) return { ...column, articles: [], pages: [] };
		const pages = column.pages.slice(0, shownOf.articles);
		for (const id of pages) wanted.pages.add(id);
		return { ...column, articles: take(name, column.articles).articles, pages };
	});
	if (names.has(rest)) {
		const newest = new Set(edition.issues.slice(0, newestIssues).map(({ id }) => id));
		const named = new Set(written.match(/[\w-]+/g));
		edition.articles.forEach(({ id, issue }, index) => {
			if (index < newestArticles || newest.has(issue) || named.has(id)) wanted.articles.add(id);
		});
		for (const { id, issue, corrections } of edition.pages) {
			if (newest.has(issue) || corrections.length > 0) wanted.pages.add(id);
			for (const { article } of corrections) if (article) wanted.articles.add(article);
		}
		for (const { id } of edition.photos) wanted.photos.add(id);
	}
	const articles = edition.articles.filter(({ id }) => wanted.articles.has(id));
	const cards = new Set(articles.flatMap(({ page, pages }) => [page, ...pages]));
	const photos = edition.photos.filter(
		({ id, issue, article }) =>
			wanted.photos.has(id) || issues.has(issue) || wanted.articles.has(article ?? ''),
	);
	for (const { page } of photos) cards.add(page);
	const listed = edition.issues.filter(({ volume }) => names.has(`volume/${volume}`));
	const pagesOf = Map.groupBy(edition.pages, ({ issue }) => issue);
	return {
		papers: edition.papers,
		issues: edition.issues,
		pages: edition.pages.filter(
			({ id, issue }) => issues.has(issue) || wanted.pages.has(id) || cards.has(id),
		),
		articles,
		photos,
		counties,
		authors,
		columns,
		redirects: edition.redirects,
		totals,
		beside,
		years: lists,
		labels: edition.articles
			.filter(({ volume, column }) => column !== undefined && volumes.has(volume))
			.map(({ volume, column }) => ({ volume, ...(column !== undefined && { column }) })),
		listed: Object.fromEntries(
			[...Map.groupBy(listed, ({ volume }) => volume)].map(([volume, own]) => [
				volume,
				own.map(({ id }) => {
					const pages = pagesOf.get(id) ?? [];
					return {
						issue: id,
						pages: pages.map((page) => page.id),
						articles: pages.flatMap((page) => page.articles),
					};
				}),
			]),
		),
	};
}

import { site } from '../site.ts';
import { urls } from '../urls.ts';
import { keyOfPage } from '../words/key-of-page.ts';
import { openYears } from './count-years.ts';
import { isLong, shownOf } from './divided-lists.ts';
import { once } from './listing.ts';
import * as queries from './queries.ts';
import { pagesOfIssue } from './queries-lookups.ts';
import { totals } from './queries-totals.ts';
import type { ArticleRecord } from './records.ts';
import type { YearCount } from './records-names.ts';
import { type ListedIssue, readScope } from './scope.ts';

/** Whether the edition is so large that its lists are divided by year. */
export async function isDivided(): Promise<boolean> {
	return (await totals()).pages > site.wholeUpTo;
}

/** The address of an article's data: its own, or where files are shared its newspaper page's. */
export async function dataAddress({ id }: Pick<ArticleRecord, 'id'>): Promise<string> {
	return (await isDivided()) ? urls.pageData(keyOfPage(id)) : urls.articleData(id);
}

/** The volumes there are. */
export async function volumes(): Promise<readonly string[]> {
	return [...new Set((await queries.issues()).map(({ volume }) => volume))];
}

/** The issues of a volume with their pages and articles. */
export async function listVolume(volume: string): Promise<readonly ListedIssue[]> {
	const given = readScope()?.records?.listed[volume];
	if (given) return given;
	const issues = (await queries.issues()).filter((issue) => issue.volume === volume);
	return await Promise.all(
		issues.map(async ({ id }) => {
			const pages = await pagesOfIssue(id);
			return {
				issue: id,
				pages: pages.map((page) => page.id),
				articles: pages.flatMap(({ articles }) => articles),
			};
		}),
	);
}

/** What the faces of volumes are planned by. */
export async function facedArticles(): Promise<
	readonly Pick<ArticleRecord, 'headline' | 'volume' | 'column'>[]
> {
	const all = await queries.articles();
	return readScope()?.records && (await totals()).pages > site.ownFaceUpTo
		? (readScope()?.records?.labels ?? [])
		: all;
}

/** What of a list its main page shows: the beginning, where lists are divided by year. */
export async function shownPart(
	ids: readonly string[],
	kind: keyof typeof shownOf,
): Promise<readonly string[]> {
	return (await isDivided()) ? ids.slice(0, shownOf[kind]) : ids;
}

/** A list that may be divided. */
interface LongList {
	readonly counts: { readonly articles: number };
	readonly years: readonly YearCount[];
}

/** The years of a list that have pages of their own: of a long one, where lists are divided. */
export async function yearsOf({ counts, years }: LongList): Promise<readonly YearCount[]> {
	return isLong(counts.articles) && (await isDivided()) ? years : [];
}

/** Every year of these lists that has a page of its own. */
export async function dividedYears<T extends LongList>(
	lists: readonly T[],
): Promise<readonly { readonly list: T; readonly year: string }[]> {
	if (!(await isDivided())) return [];
	return lists
		.filter(({ counts }) => isLong(counts.articles))
		.flatMap((list) => list.years.map(({ year }) => ({ list, year })));
}

const years = once(async () => openYears(await queries.articles(), await queries.issues()));

/** The articles of one year of a list, in the list's order; `unit` names the list: `county/610728`. */
export async function ofYear(
	unit: string,
	ids: readonly string[],
	year: string,
): Promise<readonly string[]> {
	const given = readScope()?.records?.years[`${unit}/${year}`];
	if (given) return given;
	const of = await years();
	return ids.filter((id) => of(id) === year);
}

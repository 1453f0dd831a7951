import type {
	AuthorRecord,
	ColumnRecord,
	CountyRecord,
	IssueRecord,
	PaperRecord,
} from '../archive/records.ts';
import { absolute, urls } from '../urls.ts';
import { monthOf } from '../words/format-date.ts';
import type { SitemapEntry } from './write-sitemap.ts';

/** An issue of a volume, and the ids of its pages and articles. */
interface ListedIssue {
	readonly issue: string;
	readonly pages: readonly string[];
	readonly articles: readonly string[];
}

/**
 * Lists the addresses of a volume, each with its issue's day when that is known. Ledgers repeat the
 * source and ask not to be listed.
 */
export function listVolumeAddresses(
	issues: readonly ListedIssue[],
	dateOf: (issue: string) => string | undefined,
): SitemapEntry[] {
	return issues.flatMap(({ issue, pages, articles }) => {
		const date = dateOf(issue);
		const day = date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
		const paths = [
			urls.issue(issue),
			...pages.map((page) => urls.page(page)),
			...articles.map((article) => urls.article(article)),
		];
		return paths.map((path) => ({ url: absolute(path), ...(day && { modified: day }) }));
	});
}

/** The records that stand beside the volumes; hand-written pages by their slugs. */
interface SharedContent {
	readonly papers: readonly PaperRecord[];
	readonly issues: readonly IssueRecord[];
	readonly counties: readonly CountyRecord[];
	readonly authors: readonly AuthorRecord[];
	readonly columns: readonly ColumnRecord[];
	readonly features: readonly { readonly id: string }[];
	readonly standing: readonly { readonly id: string }[];
}

/** Lists the addresses that belong to no one volume. They change with every issue: no day. */
export function listSharedAddresses(content: SharedContent): SitemapEntry[] {
	const months = content.issues.flatMap(({ paper, date }) => {
		const month = monthOf(date);
		return paper && month ? [urls.calendar(paper, month)] : [];
	});
	const paths = [
		urls.front(),
		urls.issues(),
		...new Set(months),
		...content.papers.map(({ id }) => urls.paper(id)),
		urls.counties(),
		...content.counties.map(({ code }) => urls.county(code)),
		urls.authors(),
		...content.authors.map(({ slug }) => urls.author(slug)),
		urls.columns(),
		...content.columns.map(({ slug }) => urls.column(slug)),
		urls.photos(),
		urls.features(),
		...content.features.map(({ id }) => urls.feature(id)),
		urls.search(),
		urls.corrections(),
		urls.notices(),
		...content.standing.map(({ id }) => urls.standing(id)),
	];
	return paths.map((path) => ({ url: absolute(path) }));
}

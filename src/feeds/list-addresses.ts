import type {
	ArticleRecord,
	AuthorRecord,
	ColumnRecord,
	CountyRecord,
	IssueRecord,
	PageRecord,
	PaperRecord,
} from '../archive/records.ts';
import { absolute, urls } from '../urls.ts';
import { monthOf } from '../words/format-date.ts';
import type { SitemapEntry } from './write-sitemap.ts';

/** The issues of a volume, and the pages and articles to choose theirs from. */
interface VolumeContent {
	readonly issues: readonly IssueRecord[];
	readonly pages: readonly PageRecord[];
	readonly articles: readonly ArticleRecord[];
}

/**
 * Lists the addresses of a volume, each with its issue's day when that is known. Ledgers repeat the
 * source and ask not to be listed.
 */
export function listVolumeAddresses({ issues, pages, articles }: VolumeContent): SitemapEntry[] {
	const pagesOf = Map.groupBy(pages, ({ issue }) => issue);
	const articlesOf = Map.groupBy(articles, ({ issue }) => issue);
	return issues.flatMap(({ id, date }) => {
		const day = date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
		const paths = [
			urls.issue(id),
			...(pagesOf.get(id) ?? []).map((page) => urls.page(page.id)),
			...(articlesOf.get(id) ?? []).map((article) => urls.article(article.id)),
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

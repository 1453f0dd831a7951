/**
 * What pages may ask of the archive. The only file that reads Astro's collections; every list is
 * read once and kept. A question about one record throws when there is none of that id, so that a
 * dangling reference stops the build.
 */
import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import type { Block } from '../press/model.ts';
import { type PageSourceText, readArticleText, readPageText } from './article-text.ts';
import { type Listing, listing, newestFirst, once } from './listing.ts';
import { issueNeighbours, type Neighbours, neighboursOf } from './neighbours.ts';
import type { recordSchemas } from './record-schemas.ts';
import type {
	ArticleRecord,
	AuthorRecord,
	ColumnRecord,
	CountyRecord,
	IssueRecord,
	PageRecord,
	PaperRecord,
	PhotoRecord,
	RedirectRecord,
} from './records.ts';
import { readScope } from './scope.ts';

const kept = {
	papers: once(async () => listing('paper', await dataOf('papers'))),
	issues: once(async () => {
		const all = listing('issue', await dataOf('issues'));
		return listing('issue', all.all.toSorted(newestFirst), false);
	}),
	pages: once(async () => inOrder('page', await dataOf('pages'), issues)),
	articles: once(async () => inOrder('article', await dataOf('articles'), pages)),
	photos: once(async () => inOrder('photo', await dataOf('photos'), pages)),
	counties: once(async () => listing('county', await dataOf('counties'))),
	authors: once(async () => listing('author', await dataOf('authors'))),
	columns: once(async () => listing('column', await dataOf('columns'))),
	redirects: once(async () => listing('redirect', await dataOf('redirects'))),
	articleNeighbours: once(async () => neighboursOf(await articles(), ({ issue }) => issue)),
	pageNeighbours: once(async () => neighboursOf(await pages(), ({ issue }) => issue)),
	issueNeighbours: once(async () => issueNeighbours(await issues())),
	features: once(() => written('features')),
	standing: once(() => written('standing')),
};

/** By id. */
export const papers = async (): Promise<readonly PaperRecord[]> => (await kept.papers()).all;
export const paper = async (id: string): Promise<PaperRecord> => (await kept.papers()).get(id);

/** Newest first, undated last in id order. */
export const issues = async (): Promise<readonly IssueRecord[]> => (await kept.issues()).all;
export const issue = async (id: string): Promise<IssueRecord> => (await kept.issues()).get(id);

/** By issue, in page order. */
export const pages = async (): Promise<readonly PageRecord[]> => (await kept.pages()).all;
export const page = async (id: string): Promise<PageRecord> => (await kept.pages()).get(id);

/** By issue and page, in print order of their heads. */
export const articles = async (): Promise<readonly ArticleRecord[]> => (await kept.articles()).all;
const article = async (id: string): Promise<ArticleRecord> => (await kept.articles()).get(id);

/** By issue and page, in print order. */
export const photos = async (): Promise<readonly PhotoRecord[]> => (await kept.photos()).all;
export const photo = async (id: string): Promise<PhotoRecord> => (await kept.photos()).get(id);

/** By code. */
export const counties = async (): Promise<readonly CountyRecord[]> => (await kept.counties()).all;
export const county = async (code: string): Promise<CountyRecord> =>
	(await kept.counties()).get(code);

/** By slug. */
export const authors = async (): Promise<readonly AuthorRecord[]> => (await kept.authors()).all;
/** By slug. */
export const columns = async (): Promise<readonly ColumnRecord[]> => (await kept.columns()).all;
/** Addresses that moved, by the old path. */
export const redirects = async (): Promise<readonly RedirectRecord[]> =>
	(await kept.redirects()).all;

/** Features (专题), in the order they ask for, then by slug. */
export const features = (): Promise<readonly CollectionEntry<'features'>[]> => kept.features();
/** Standing pages (关于, 版权声明), likewise. */
export const standing = (): Promise<readonly CollectionEntry<'standing'>[]> => kept.standing();

/** All blocks of an article, in reading order. */
export async function articleText(id: string): Promise<readonly Block[]> {
	const asked = await article(id);
	return readArticleText((await issue(asked.issue)).reading, asked);
}

/** The untouched text of a page and its lines, blank ones left out. */
export async function pageText(id: string): Promise<PageSourceText> {
	return readPageText(await page(id));
}

/**
 * What stands before and after: articles and pages within their issue, issues of one paper (undated
 * ones among themselves).
 */
export async function neighbours<T extends Stepped>(record: T): Promise<Neighbours<T>>;
export async function neighbours(record: Stepped): Promise<Neighbours<Stepped>> {
	if ('sha256' in record) return (await kept.pageNeighbours()).get(record.id) ?? {};
	if ('reading' in record) return (await kept.issueNeighbours()).get(record.id) ?? {};
	return (await kept.articleNeighbours()).get(record.id) ?? {};
}

type Stepped = ArticleRecord | PageRecord | IssueRecord;

/** A large archive's run comes with the records it needs; its collections stay empty. */
async function dataOf<Name extends CollectionKey & keyof typeof recordSchemas>(
	name: Name,
): Promise<readonly CollectionEntry<Name>['data'][]> {
	const scoped = readScope()?.records?.[name];
	if (scoped) return scoped as readonly CollectionEntry<Name>['data'][];
	return (await getCollection(name)).map(({ data }) => data);
}

async function written<Name extends 'features' | 'standing'>(
	name: Name,
): Promise<readonly CollectionEntry<Name>[]> {
	const order = (entry: CollectionEntry<Name>): number =>
		entry.data.order ?? Number.MAX_SAFE_INTEGER;
	const byId = (await getCollection(name)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
	return byId.toSorted((a, b) => order(a) - order(b));
}

/** Puts what pages or issues list in the order of those lists; what a scope holds is in order. */
async function inOrder<
	Kind extends 'page' | 'article' | 'photo',
	T extends { readonly id: string },
>(
	kind: Kind,
	records: readonly T[],
	owners: () => Promise<readonly { readonly [key in `${Kind}s`]: readonly string[] }[]>,
): Promise<Listing<T>> {
	if (readScope()?.records) return listing(kind, records, false);
	const found = listing(kind, records);
	const ids = (await owners()).flatMap((owner) => owner[`${kind}s`]);
	return listing(kind, ids.map(found.get), false);
}

import type {
	ArticleRecord,
	CountyRecord,
	IssueRecord,
	PageRecord,
	PaperRecord,
	PhotoRecord,
} from '../archive/records.ts';
import type { Block } from '../press/model.ts';
import { nameArticle, namePage } from '../words/name-things.ts';
import { captionLine } from './leaf-of-twin.ts';
import type { Field, Passage, SearchRecord } from './record.ts';

/** What the archive hands to search. */
export interface SearchSource {
	readonly papers: readonly PaperRecord[];
	readonly issues: readonly IssueRecord[];
	readonly pages: readonly PageRecord[];
	readonly articles: readonly ArticleRecord[];
	readonly photos: readonly PhotoRecord[];
	readonly counties: readonly CountyRecord[];
}

/** Articles, then photos, each in the order the archive gives, as search wants them. */
export function toRecords(
	source: SearchSource,
	textOf: (article: ArticleRecord) => readonly Block[],
): readonly SearchRecord[] {
	const [papers, issues, pages] = [byId(source.papers), byId(source.issues), byId(source.pages)];
	const counties = new Map(source.counties.map((county) => [county.code, county]));
	const captions = Map.groupBy(source.photos, ({ article }) => article ?? '');
	const place = (record: ArticleRecord | PhotoRecord) => {
		const issue = issues.get(record.issue);
		const page = pages.get(record.page);
		const paper = papers.get(issue?.paper ?? '');
		const county = counties.get(record.county?.code ?? '');
		return {
			volume: record.volume,
			issue: record.issue,
			page: page ? namePage(page) : '',
			...(issue?.date === undefined ? {} : { date: issue.date }),
			...(paper ? { paper: { id: paper.id, name: paper.name } } : {}),
			...(county ? { county: lineOf(county) } : {}),
		};
	};
	const articles = source.articles.map((article): SearchRecord => {
		const heading = nameArticle(article);
		const photos = captions.get(article.id) ?? [];
		const own = photos.map(captionOf);
		return {
			...place(article),
			id: article.id,
			kind: 'article',
			digest: [article, ...photos].map(({ digest }) => digest).join(' '),
			heading,
			...(article.column === undefined ? {} : { column: article.column }),
			authors: [...new Set(article.byline.map(({ name }) => name))],
			places: [...new Set(article.mentions.map(({ text }) => text))],
			// Read when the index is built: an archive's whole text is never held at once.
			get passages() {
				return [...headOf(article, heading), ...bodyOf(textOf(article)), ...own];
			},
		};
	});
	const photos = source.photos.map(
		(photo): SearchRecord => ({
			...place(photo),
			id: photo.id,
			kind: 'photo',
			digest: photo.digest,
			heading: photo.caption,
			authors: [...new Set(photo.credit)],
			places: [],
			passages: [captionOf(photo)],
		}),
	);
	return [...articles, ...photos];
}

/** The lines over an article as its page shows them. */
function headOf(article: ArticleRecord, heading: string): readonly Passage[] {
	const names = article.byline.map(({ name, post }) => `${post ?? ''} ${name}`).join(' ');
	const lines: readonly (readonly [Field, string | undefined])[] = [
		['label', article.column],
		['title', heading],
		['title', article.kicker],
		['title', article.deck],
		['byline', names || undefined],
	];
	return lines.flatMap(([field, text]) => (text === undefined ? [] : [{ field, text }]));
}

function bodyOf(blocks: readonly Block[]): readonly Passage[] {
	return blocks.flatMap(({ role, text }): readonly Passage[] => {
		if (role === 'credit') return [{ field: 'byline', text }];
		return role === 'body' || role === 'crosshead' || role === 'duplicate'
			? [{ field: 'body', text }]
			: [];
	});
}

function captionOf({ caption, credit }: PhotoRecord): Passage {
	return { field: 'caption', text: captionLine(caption, credit) };
}

function lineOf({ code, name, prefecture, province }: CountyRecord) {
	return { code, name, province, ...(prefecture ? { prefecture } : {}) };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
	return new Map(list.map((each) => [each.id, each]));
}

/** One issue's reading → the records of its issue, pages, articles and photos. */

import { maskText } from '../press/fixes/mask-text.ts';
import type { Article, Division, Reading } from '../press/model.ts';
import { digestOf } from './digest.ts';
import { findTownships } from './find-townships.ts';
import { inferFacts } from './infer-facts.ts';
import { tiePictures } from './pictures/tie-pictures.ts';
import type { IssueSource, PageSource } from './read-issue-folder.ts';
import type { ArticleRecord, IssueRecord, PageRecord, PhotoRecord } from './records.ts';
import { type PageTexts, sourceOf, textsOf } from './source-text.ts';

/** The records of one issue; articles and photos in print order of their heads. */
export interface PlacedIssue {
	readonly issue: IssueRecord;
	readonly pages: readonly PageRecord[];
	readonly articles: readonly ArticleRecord[];
	readonly photos: readonly PhotoRecord[];
}

/**
 * Places a reading in its issue. `hash` names the reading in the reading store; `idOf` gives the
 * press's article ids the ones they were published under.
 */
export function placeIssue(
	given: IssueSource,
	reading: Reading,
	hash: string,
	idOf: (id: string) => string,
	divisions: readonly Division[],
): PlacedIssue {
	const source = maskIssue(given, reading.withheld);
	const owner = { issue: source.id, volume: volumeOf(source) };
	const texts = textsOf(source);
	const articles = reading.articles.map((article) =>
		placeArticle(article, idOf(article.id), owner, texts, divisions),
	);
	const tied = tiePictures(source.id, source.photos ?? [], reading.photos);
	const photos = reading.photos.map((photo) => {
		const page = photo.pieces[0]?.place.page;
		if (!page) throw new Error(`Unexpected photo \`${photo.id}\` without a place`);
		const article = photo.article === undefined ? {} : { article: idOf(photo.article) };
		const picture = tied.get(photo.id);
		const record = { ...photo, ...article, ...owner, page, ...(picture && { picture }) };
		return { ...record, digest: digestOf(record) };
	});
	const notices = reading.notices.map((notice) =>
		notice.article === undefined ? notice : { ...notice, article: idOf(notice.article) },
	);
	const corrections = reading.corrections.map((correction) =>
		correction.article === undefined
			? correction
			: { ...correction, article: idOf(correction.article) },
	);
	const pages = source.pages.map((page) =>
		placePage(page, source.id, { ...reading, notices, corrections }, articles, photos),
	);
	const { pages: _, photos: __, ...facts } = source;
	const issue = {
		...facts,
		pages: pages.map(({ id }) => id),
		inferences: inferFacts(source, reading, divisions),
		volume: owner.volume,
		size: {
			articles: articles.length,
			photos: photos.length,
			length: articles.reduce((sum, { length }) => sum + length, 0),
		},
		reading: hash,
	};
	return { issue: { ...issue, digest: digestOf(issue) }, pages, articles, photos };
}

/** What is withheld stands nowhere in the records. */
function maskIssue(source: IssueSource, withheld: Reading['withheld']): IssueSource {
	const pages = source.pages.map((page) => ({
		...page,
		text: maskText(page.text, page.id, withheld),
	}));
	return { ...source, pages };
}

/** A paper's year; undated issues share the volume `undated`. */
export function volumeOf({ paper, date }: Pick<IssueSource, 'paper' | 'date'>): string {
	const year = date && /\d{4}/.exec(date)?.[0];
	if (!year) return 'undated';
	return paper ? `${paper}-${year}` : year;
}

function placeArticle(
	{ blocks, ...head }: Article,
	id: string,
	owner: Pick<ArticleRecord, 'issue' | 'volume'>,
	texts: PageTexts,
	divisions: readonly Division[],
): ArticleRecord {
	const page = head.pages[0];
	if (!page) throw new Error(`Unexpected article \`${head.id}\` without a page`);
	const body = blocks.filter(({ role }) => role === 'body').map(({ text }) => text);
	const county = head.county?.code;
	const townships = county ? findTownships(blocks, county, divisions) : [];
	const record = {
		...head,
		id,
		...(id === head.id ? {} : { readAs: head.id }),
		...owner,
		page,
		...(townships.length > 0 && { townships }),
		length: body.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0,
		lead: shorten(body.join('')),
		fingerprint: digestOf(blocks.map(({ pieces }) => sourceOf(pieces, texts)).join('\n')),
	};
	return { ...record, digest: digestOf([record, blocks]) };
}

/** About 80 characters, up to the end of a sentence when one is near. */
function shorten(text: string): string {
	const characters = [...text];
	if (characters.length <= 90) return text;
	const end = characters.findIndex(
		(character, i) => i >= 60 && i < 90 && '。！？'.includes(character),
	);
	return end > 0 ? characters.slice(0, end + 1).join('') : `${characters.slice(0, 80).join('')}…`;
}

function placePage(
	{ text, bom: _, fixes: __, ...page }: PageSource,
	issue: string,
	{ furniture, notices, corrections, withheld }: Reading,
	placed: readonly ArticleRecord[],
	photos: readonly PhotoRecord[],
): PageRecord {
	const record = {
		...page,
		issue,
		lines: text.split(/\r\n|[\n\r]/).length,
		articles: placed.filter((article) => article.page === page.id).map(({ id }) => id),
		photos: photos.filter((photo) => photo.page === page.id).map(({ id }) => id),
		furniture: furniture.filter(({ line }) => line.place.page === page.id),
		notices: notices.filter(({ place }) => place.page === page.id),
		corrections: corrections.filter((correction) => correction.page === page.id),
		withheld: withheld.filter((place) => place.page === page.id),
	};
	// An article that jumps here from another page has lines here too.
	const shown = placed.filter(({ pages }) => pages.includes(page.id)).map(({ digest }) => digest);
	return { ...record, digest: digestOf([record, shown]) };
}

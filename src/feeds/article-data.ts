import type { Story } from '../archive/records.ts';
import type { Author } from '../press/model.ts';
import { absolute, urls } from '../urls.ts';

/** One article for machines: a line of `/data/articles.ndjson`. What is unknown is `null`. */
export interface ArticleData {
	readonly id: string;
	readonly url: string;
	/** 报名. */
	readonly paper: string | null;
	/** EDTF. */
	readonly date: string | null;
	readonly issue: string;
	/** Id of the page its head stands on, and the number printed on that page. */
	readonly page: string;
	readonly pageNumber: number | null;
	readonly headline: string | null;
	readonly kicker: string | null;
	readonly deck: string | null;
	readonly byline: readonly Author[];
	readonly credit: string | null;
	readonly column: string | null;
	/** Six digits. */
	readonly county: string | null;
	readonly countyName: string | null;
	/** Codes of counties only mentioned. */
	readonly mentions: readonly string[];
	/** The ends of the article that are not on the page. */
	readonly truncated: readonly ('start' | 'end')[];
	readonly confidence: number;
	/** SHA-256 of the article's source text. */
	readonly fingerprint: string;
	/** The paragraphs in reading order, crossheads among them. */
	readonly text: readonly string[];
	/** The captions of its pictures. */
	readonly photos: readonly {
		readonly id: string;
		readonly caption: string;
		readonly credit: readonly string[];
	}[];
	/** Of each paragraph: its role and the source lines it is made of, counted from 1. */
	readonly paragraphs: readonly ParagraphData[];
}

interface ParagraphData {
	readonly id: string;
	readonly role: string;
	readonly lines: readonly number[];
	/** Of each of these lines: the page it stands on. */
	readonly pages: readonly string[];
}

const textRoles = new Set(['body', 'crosshead', 'duplicate']);

/** Describes an article for machines. */
export function describeArticle(story: Story): ArticleData {
	const { article, issue, page, paper, county, blocks } = story;
	const paragraphs = blocks.filter(({ role }) => textRoles.has(role));
	return {
		id: article.id,
		url: absolute(urls.article(article.id)),
		paper: paper?.name ?? null,
		date: issue.date ?? null,
		issue: issue.id,
		page: page.id,
		pageNumber: page.number ?? null,
		headline: article.headline ?? null,
		kicker: article.kicker ?? null,
		deck: article.deck ?? null,
		byline: article.byline,
		credit: article.credit ?? null,
		column: article.column ?? null,
		county: article.county?.code ?? null,
		countyName: county?.name ?? null,
		mentions: article.mentions.map(({ code }) => code),
		truncated: article.truncated,
		confidence: article.confidence,
		fingerprint: article.fingerprint,
		text: paragraphs.map(({ text }) => text),
		photos: story.photos.map(({ id, caption, credit }) => ({ id, caption, credit })),
		paragraphs: paragraphs.map(({ id, role, pieces }) => ({
			id,
			role,
			lines: pieces.map(({ line }) => line),
			pages: pieces.map(({ place }) => place.page),
		})),
	};
}

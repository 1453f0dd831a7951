/** What the edition lists by name: counties, authors, columns. */
import type { Author } from '../press/model.ts';

/** A township and how many articles name it. */
export interface TownshipCount {
	/** Nine digits. */
	readonly code: string;
	readonly name: string;
	readonly articles: number;
}

/** How many articles a list holds of one year: four digits, or `undated`. */
export interface YearCount {
	readonly year: string;
	readonly articles: number;
}

/** A county the edition has something about. */
export interface CountyRecord {
	/** Six digits. */
	readonly code: string;
	readonly name: string;
	/** Without placeholders such as 市辖区; a county directly under its province has none. */
	readonly prefecture?: { readonly code: string; readonly name: string };
	readonly province: { readonly code: string; readonly name: string };
	/** Names of the counties it continues, the earliest first, with the year each ended. */
	readonly former?: readonly { readonly name: string; readonly to: string }[];
	/** The day it was set up or abolished, where that was after June 2023. */
	readonly from?: string;
	readonly to?: string;
	/** Names of what took the place of an abolished county. */
	readonly becomes?: readonly string[];
	/** How many articles are about it, how many only mention it, how many photos show it. */
	readonly counts: Readonly<Record<'articles' | 'mentioned' | 'photos', number>>;
	/** Its townships that its articles name in full, with the number of articles, most first. */
	readonly townships: readonly TownshipCount[];
	/** Articles about it by year, the newest first. */
	readonly years: readonly YearCount[];
	/** Names in the bylines of its articles, and the columns these stand in; each once. */
	readonly authors: readonly string[];
	readonly columns: readonly string[];
	/** Ids of the articles about it, newest issue first, print order within. */
	readonly articles: readonly string[];
	/** Ids of the articles that only mention it. */
	readonly mentioned: readonly string[];
	readonly photos: readonly string[];
	readonly digest: string;
}

/** One name in bylines. Namesakes are not told apart. Slug: `<pinyin>-<first 6 hex of SHA-256>`. */
export interface AuthorRecord {
	readonly slug: string;
	readonly name: string;
	readonly posts: readonly NonNullable<Author['post']>[];
	readonly counts: Readonly<Record<'articles' | 'photos', number>>;
	readonly years: readonly YearCount[];
	readonly articles: readonly string[];
	readonly photos: readonly string[];
}

/** A column (栏目) or a label that belongs to no one article. */
export interface ColumnRecord {
	readonly slug: string;
	readonly name: string;
	readonly counts: Readonly<Record<'articles' | 'pages', number>>;
	readonly years: readonly YearCount[];
	readonly articles: readonly string[];
	/** Pages where the label stands as furniture. */
	readonly pages: readonly string[];
}

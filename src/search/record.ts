/** What search is told of one article or photo. Made by `to-records.ts`, read by `build-index.ts`. */

/**
 * The parts of an article in the order they are written down. A reader may narrow a search to all
 * but the last, the column's label, which is printed with the article but is none of its own words.
 */
export const FIELDS = ['title', 'byline', 'body', 'caption', 'label'] as const;
export type Field = (typeof FIELDS)[number];

/** One stretch a phrase may stand in; a phrase never runs from one into the next. */
export interface Passage {
	readonly field: Field;
	readonly text: string;
}

export interface SearchRecord {
	/** Unique among all records, and safe in a file name. */
	readonly id: string;
	readonly kind: 'article' | 'photo';
	/** Changes whenever its own text does. */
	readonly digest: string;
	/** The headline, or words standing in for it. */
	readonly heading: string;
	readonly volume: string;
	readonly issue: string;
	/** EDTF. */
	readonly date?: string;
	readonly paper?: { readonly id: string; readonly name: string };
	/** The page as shown, for example `第3版 要闻`. */
	readonly page: string;
	readonly county?: CountyLine;
	readonly column?: string;
	readonly authors: readonly string[];
	/** Places named in it, as they stand in the text. */
	readonly places: readonly string[];
	readonly passages: readonly Passage[];
}

/** A county with what it belongs to. */
export interface CountyLine {
	readonly code: string;
	readonly name: string;
	readonly prefecture?: { readonly code: string; readonly name: string };
	readonly province: { readonly code: string; readonly name: string };
}

/** What the results list shows of a hit: read from the article's data twin, or kept with the index for a photo. */
export interface Leaf extends Pick<SearchRecord, 'kind' | 'heading' | 'date' | 'page' | 'column'> {
	readonly paper?: string;
	readonly county?: string;
	readonly passages: readonly Passage[];
}

/** What the archive hands to Astro: the press's records placed in their issue, page and paper. */
import type {
	Article,
	Block,
	Correction,
	Furniture,
	Notice,
	Photo,
	Place,
} from '../press/model.ts';
import type { ColumnRecord, CountyRecord } from './records-names.ts';

export type { AuthorRecord, ColumnRecord, CountyRecord } from './records-names.ts';

/** A newspaper, from `content/papers/<id>.yaml`. What is not known is left out. */
export interface PaperRecord {
	readonly id: string;
	readonly name: string;
	readonly publisher?: string;
	/** Code of the home county (six digits), prefecture (four) or province (two). */
	readonly home?: string;
	/** Column labels the paper uses. */
	readonly columns: readonly string[];
	/** Copyright and reprint line, ICP and licence numbers, as the paper gives them. */
	readonly copyright?: string;
	readonly icp?: string;
	readonly licence?: string;
}

/** Something the pages do not say but the text lets us conclude. Shown as inference, never as fact. */
export interface Inference {
	readonly kind: 'not-before' | 'home';
	/** An EDTF date for `not-before`, a division code for `home`. */
	readonly value: string;
	/** What the division is called. */
	readonly name?: string;
	/** The rule that concluded it. */
	readonly because: string;
	/** The words it rests on, each with its place. */
	readonly evidence: readonly {
		readonly text: string;
		readonly place: Place;
		readonly line: number;
	}[];
}

/** One issue (期): a folder in `content/issues/`. */
export interface IssueRecord {
	readonly id: string;
	/** Id of the paper, when known. */
	readonly paper?: string;
	/** EDTF (ISO 8601-2), when known. */
	readonly date?: string;
	/** 期号 as printed, when known. */
	readonly number?: string;
	/** Page ids in order. */
	readonly pages: readonly string[];
	readonly inferences: readonly Inference[];
	/** The volume it is rendered and indexed in. */
	readonly volume: string;
	/** How much it holds; `length` in characters, as of its articles. */
	readonly size: { readonly articles: number; readonly photos: number; readonly length: number };
	/** Names the issue's reading, with all article text, in the reading store. */
	readonly reading: string;
	readonly digest: string;
}

/** One newspaper page (版). Id: `<issue>/<file name without ending>`, for example `hanzhong-a/p1`. */
export interface PageRecord {
	readonly id: string;
	readonly issue: string;
	/** Printed page number, when known. */
	readonly number?: number;
	/** 版名, when known. */
	readonly name?: string;
	/** Path of the text below the project, with forward slashes. */
	readonly file: string;
	/** Path of the page's scan, where there is one. */
	readonly scan?: string;
	/** SHA-256 of the file's bytes. */
	readonly sha256: string;
	readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
	/** Number of lines, blank ones included. */
	readonly lines: number;
	/** Ids in print order of their heads. */
	readonly articles: readonly string[];
	readonly photos: readonly string[];
	readonly furniture: readonly Furniture[];
	readonly notices: readonly Notice[];
	/** What its editor changed, in the order of the fixes file. */
	readonly corrections: readonly Correction[];
	/** What may not be shown of its text. */
	readonly withheld: readonly Place[];
	readonly digest: string;
}

/** An article without its text: what lists, cards and heads need. The text is `queries.articleText`. */
export interface ArticleRecord extends Omit<Article, 'blocks'> {
	readonly issue: string;
	/** Its id in the issue's reading, where it keeps an older address: names its text there. */
	readonly readAs?: string;
	/** Id of the page its head stands on. */
	readonly page: string;
	/** Codes of its county's townships that it names in full. */
	readonly townships?: readonly string[];
	/** Han characters and other letters and digits of the body. */
	readonly length: number;
	/** The first words of the body, about 80 characters. */
	readonly lead: string;
	readonly volume: string;
	/** SHA-256 of the article's source text: its fingerprint. */
	readonly fingerprint: string;
	readonly digest: string;
}

/** A caption placed in its issue and page. */
export interface PhotoRecord extends Photo {
	/** Path of the picture itself, where the editor has it. */
	readonly picture?: string;
	readonly issue: string;
	readonly page: string;
	readonly volume: string;
	readonly digest: string;
}

/** An article with the records a list or a head names beside it. */
export interface Card {
	readonly article: ArticleRecord;
	/** The headline, or what stands for it, in parts between which a line may end. */
	readonly title: readonly string[];
	readonly issue: IssueRecord;
	readonly page: PageRecord;
	readonly paper?: PaperRecord;
	readonly county?: CountyRecord;
	readonly column?: ColumnRecord;
}

/** An article with its place in the edition and its text. */
export interface Story extends Card {
	readonly blocks: readonly Block[];
	/** The pictures that belong to it. */
	readonly photos: readonly PhotoRecord[];
}

/** An address that moved (content/redirects.yaml). */
export interface RedirectRecord {
	/** The old path below the edition's folder, with slashes at both ends. */
	readonly id: string;
	/** Where it leads now, likewise. */
	readonly to: string;
}

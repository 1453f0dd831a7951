/**
 * The records of the press: plain JSON, no clock, no file, no package.
 *
 * Offsets are half-open ranges of UTF-16 code units in the untouched, decoded text of one page
 * (without BOM); lines count from 1 and blank lines count too.
 */

/** Where something stands in the source: `[start, end)` of the text of the page named. */
export interface Place {
	/** The page's name as its reader gave it, for example `hanzhong-a/p1`. */
	readonly page: string;
	readonly start: number;
	readonly end: number;
}

/** The decoded text of one newspaper page, byte order mark removed, otherwise untouched. */
export interface PageText {
	readonly page: string;
	readonly text: string;
}

/** One line of the source without its line end. */
export interface Line {
	readonly place: Place;
	readonly number: number;
	readonly text: string;
}

/** What a block is to its article. What no rule claims is `body`. */
export type Role =
	| 'headline'
	| 'kicker'
	| 'deck'
	| 'byline'
	| 'credit'
	| 'crosshead'
	| 'body'
	| 'duplicate';

/**
 * One stretch of a block's text and where it comes from. A block of more than one piece was mended
 * across a column break: every piece after the first carries how sure we are that it belongs there.
 */
export interface Piece {
	/** `[from, to)` in the block's own text. */
	readonly from: number;
	readonly to: number;
	readonly place: Place;
	/** 1-based number of the source line this piece is taken from. */
	readonly line: number;
	/** Of a join: why this piece continues the one before. */
	readonly because?: string;
	/** Of a join: 0…1, the share of such joins that are right. */
	readonly confidence?: number;
	/** Of a join: the 1-based line it would follow if it is wrong; missing where it would begin anew. */
	readonly instead?: number;
	/** An editor changed what is read here: the text may be longer, shorter or gone. */
	readonly corrected?: boolean;
}

/** A passage inside a block that the page prints a second time. Nothing is dropped: it is marked. */
export interface Repeat {
	/** `[from, to)` in the block's own text. */
	readonly from: number;
	readonly to: number;
	/** Where the same passage stands the other time. */
	readonly original: Place;
}

/** A unit of reading: a headline line, a byline, a paragraph mended from its fragments. */
export interface Block {
	/** Stable within the page: the first piece's page and line, for example `hanzhong-a-p1-3`. */
	readonly id: string;
	readonly role: Role;
	/** Id of the rule that gave the role. */
	readonly because: string;
	/** The reading text: Markdown and list marks removed, fragments joined, characters as printed. */
	readonly text: string;
	readonly pieces: readonly Piece[];
	readonly repeats?: readonly Repeat[];
	/** The editor's remarks to readers. */
	readonly notes?: readonly string[];
	/** 0…1: how sure the role and the place in the article are. */
	readonly confidence?: number;
}

/** A name in a byline with the post it is printed with, if any (通讯员, 本报记者). */
export interface Author {
	readonly name: string;
	readonly post?: string;
}

/** A division found in the text: its code, the words that named it, and where they stand. */
export interface DivisionMatch {
	/** Six digits for a county, prefecture or province; nine for a township. */
	readonly code: string;
	readonly text: string;
	readonly because: string;
	readonly place: Place;
}

/** One article as recovered. An unknown field is left out, never guessed. */
export interface Article {
	/** From where its headline (or, without one, its first block) stands: `hanzhong-a-p1-3`. */
	readonly id: string;
	/** 主题; lines of one headline are joined by a space. Missing when the page prints none. */
	readonly headline?: string;
	/** 引题. */
	readonly kicker?: string;
	/** 副题, with its dash as printed. */
	readonly deck?: string;
	readonly byline: readonly Author[];
	/** 供稿, 转自, without brackets. */
	readonly credit?: string;
	/** 栏目: the label printed at or in the article; the label's line itself stays furniture. */
	readonly column?: string;
	/** The county the article is about: the match that decided. */
	readonly county?: DivisionMatch;
	/** The prefecture or province the headings name, when the article is about no one county. */
	readonly region?: DivisionMatch;
	/** Counties only mentioned, each once, in order of appearance. */
	readonly mentions: readonly DivisionMatch[];
	/** Which ends of the article are not on the page. */
	readonly truncated: readonly ('start' | 'end')[];
	/** All blocks in reading order: kicker, headline, deck, byline, body, crossheads, credit. */
	readonly blocks: readonly Block[];
	/** 0…1: how sure we are that these blocks, and no others, are this article. */
	readonly confidence: number;
	/** The pages it stands on, in reading order: more than one when it jumps (下转). */
	readonly pages: readonly string[];
	/** Why an editor does not publish it; then its blocks say only that. */
	readonly withheld?: string;
}

/** A picture's caption. The picture itself is the editor's to add. */
export interface Photo {
	readonly id: string;
	readonly caption: string;
	/** Names before 摄 or 摄影报道, or on a line of their own below. */
	readonly credit: readonly string[];
	readonly county?: DivisionMatch;
	/** Id of the article it belongs to, when one can be told. */
	readonly article?: string;
	readonly pieces: readonly Piece[];
}

/** A line that belongs to no article and no photo. */
export interface Furniture {
	readonly line: Line;
	readonly kind: 'column-label' | 'slogan' | 'page-head' | 'staff' | 'jump' | 'notice';
	readonly because: string;
}

export type Severity = 'error' | 'warning' | 'info';

/** A doubt, in vfile-message's field names. Its words and remedy are catalogued in `notices.ts`. */
export interface Notice {
	/** `room/problem`, never renamed. */
	readonly ruleId: string;
	readonly severity: Severity;
	/** What was seen, then what was expected. */
	readonly reason: string;
	readonly place: Place;
	readonly actual?: string;
	readonly expected?: readonly string[];
	/** What to do about it. */
	readonly note?: string;
	/** Id of the article it concerns. */
	readonly article?: string;
}

/** What an editor changed, for readers: the machine's reading before, the editor's after. */
export interface Correction {
	readonly kind: string;
	readonly page: string;
	/** 1-based line of the source. */
	readonly line: number;
	readonly before: string;
	readonly after: string;
	readonly reason?: string;
	/** EDTF. */
	readonly date?: string;
	/** Id of the article it concerns. */
	readonly article?: string;
}

/** Everything one issue's pages hold. Articles and photos stand in print order of their heads. */
export interface Reading {
	readonly articles: readonly Article[];
	readonly photos: readonly Photo[];
	readonly furniture: readonly Furniture[];
	readonly notices: readonly Notice[];
	/** In the order of the fixes. */
	readonly corrections: readonly Correction[];
	/** What an editor does not publish: the source may not be shown there either. */
	readonly withheld: readonly Place[];
}

/** One administrative division. Codes as in GB/T 2260; townships have nine digits. */
export interface Division {
	readonly code: string;
	/** Full official name, for example 镇巴县. */
	readonly name: string;
	/** Names of functional areas and other names that lead here. */
	readonly aliases?: readonly string[];
	/** Names of divisions it continues, and until when they stood: 旬阳县, 2021. */
	readonly former?: readonly { readonly name: string; readonly to: string }[];
	/** First day it existed under this name, where it is younger than the table. */
	readonly from?: string;
	/** First day it no longer existed. */
	readonly to?: string;
	/** Codes of the divisions that took its place. */
	readonly becomes?: readonly string[];
}

/** What the press knows of the world, handed in as data by whoever calls it. */
export interface World {
	/** Words with their frequencies. */
	readonly words: ReadonlyMap<string, number>;
	/** Their classes, as jieba's dictionary names them: n, v, m. */
	readonly classes?: ReadonlyMap<string, string>;
	/** Provinces (two digits), prefectures (four), counties (six), townships (nine). */
	readonly divisions: readonly Division[];
	/** Traditional characters and the simplified ones the divisions are written with. */
	readonly traditional?: ReadonlyMap<string, string>;
	readonly paper: PaperConventions;
}

/** What is known of the newspaper the page comes from. */
export interface PaperConventions {
	/** Code of the home prefecture or county, when known. */
	readonly home?: string;
	/** Column labels the paper uses. */
	readonly columns: readonly string[];
}

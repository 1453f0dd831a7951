/** What single kinds of pages show, put together from the records. */
import type { Correction, Furniture, Role } from '../press/model.ts';
import type {
	ArticleRecord,
	AuthorRecord,
	Card,
	ColumnRecord,
	CountyRecord,
	IssueRecord,
	PageRecord,
	PaperRecord,
	PhotoRecord,
} from './records.ts';
import type { YearCount } from './records-names.ts';

/** One article that shares rare terms with another, best first among its like. */
export interface Relation {
	readonly id: string;
	/** The terms they share, the rarest first. */
	readonly terms: readonly string[];
	readonly score: number;
}

/** What is offered beside an article: ids of others, the nearest first. */
export interface Beside {
	readonly county: readonly string[];
	readonly column: readonly string[];
	readonly related: readonly Relation[];
}

/** How much the whole edition holds; `notices` by the kind's id. */
export interface Totals {
	readonly issues: number;
	readonly pages: number;
	readonly articles: number;
	readonly photos: number;
	readonly counties: number;
	readonly notices: Readonly<Record<string, number>>;
}

/** What the front page shows. */
export interface FrontPage {
	/** The weightiest first. */
	readonly stories: readonly Card[];
	/** The first paragraphs of the lead story. */
	readonly opening: readonly string[];
	readonly photos: readonly PhotoRecord[];
	/** Counties with a story in the newest issues. */
	readonly counties: readonly CountyRecord[];
	readonly columns: readonly ColumnRecord[];
	/** The newest issues' pages. */
	readonly pages: readonly PageRecord[];
	readonly issues: readonly IssueRecord[];
	readonly counts: Totals;
}

/** What became of a source line, or of a part of it. */
export interface LedgerEntry {
	readonly kind: Role | Furniture['kind'] | 'photo';
	/** Id of the rule that decided. */
	readonly because: string;
	readonly article?: ArticleRecord;
	/** Anchor of the paragraph on the article's page. */
	readonly anchor?: string;
	readonly photo?: PhotoRecord;
	/** It continues a fragment from elsewhere, and how sure we are (0…1). */
	readonly joined?: boolean;
	readonly confidence?: number;
}

/** One line of a page's source. A blank line has no entries. */
export interface LedgerLine {
	readonly number: number;
	readonly text: string;
	readonly entries: readonly LedgerEntry[];
}

/** A province with the counties the edition writes about. */
export interface ProvinceGroup {
	/** Two digits. */
	readonly code: string;
	readonly name: string;
	/** Number of articles about its counties. */
	readonly articles: number;
	readonly prefectures: readonly {
		readonly name: string;
		readonly counties: readonly CountyRecord[];
	}[];
}

/** Articles of one month, or those without a date. */
export interface MonthGroup {
	/** `yyyy-mm`. */
	readonly month?: string;
	readonly cards: readonly Card[];
	/** Whole months without an article between this group and the next older one. */
	readonly gap: number;
}

/** What a county's page shows. */
export interface CountyView {
	readonly county: CountyRecord;
	readonly months: readonly MonthGroup[];
	/** Articles about elsewhere that name it. */
	readonly mentioned: readonly Card[];
	/** The years that have pages of their own, where lists are divided. */
	readonly years: readonly YearCount[];
	/** Other counties an article names, by the article's id. */
	readonly shared: ReadonlyMap<string, readonly CountyRecord[]>;
	readonly authors: readonly AuthorRecord[];
	readonly columns: readonly ColumnRecord[];
	readonly photos: readonly PhotoRecord[];
}

/** One paper's issues on the shelf; without a record the paper is not known. */
export interface PaperShelf {
	/** The paper's id in addresses. */
	readonly id: string;
	readonly paper?: PaperRecord;
	/** Newest first. */
	readonly months: readonly { readonly month: string; readonly issues: readonly IssueRecord[] }[];
	/** Issues whose month is not known. */
	readonly undated: readonly IssueRecord[];
}

/** One month of a paper as a calendar. */
export interface CalendarMonth {
	readonly id: string;
	readonly paper?: PaperRecord;
	/** `yyyy-mm`. */
	readonly month: string;
	readonly issues: readonly IssueRecord[];
	readonly previous?: string;
	readonly next?: string;
	readonly weeks: readonly (readonly (
		| { readonly day: number; readonly date: string; readonly issues: readonly IssueRecord[] }
		| undefined
	)[])[];
}

/** What the editor changed on one page. */
export interface PageCorrections {
	readonly page: PageRecord;
	readonly list: readonly { readonly correction: Correction; readonly article?: ArticleRecord }[];
}

import type { Arrangement, Placed } from './articles/arrange-page.ts';
import type { PageShape } from './blocks/page-shape.ts';
import type { State } from './blocks/roles/states.ts';
import type { Constraints } from './fixes/list-constraints.ts';
import type { Edit } from './fixes/list-edits.ts';
import type { Repeats } from './lines/find-repeats.ts';
import type { PageText } from './model.ts';

/** A page solved, before it is written out as articles, photos and furniture. */
export interface PageDraft {
	readonly source: PageText;
	readonly shape: PageShape;
	/** For each line the probability of each role, in the order of `STATES`. */
	readonly odds: readonly Float64Array[];
	readonly states: readonly State[];
	readonly repeats: Repeats;
	readonly arrangement: Arrangement;
	/** What an editor has read otherwise. */
	readonly edits: readonly Edit[];
	/** Pairs of lines that an editor puts into one article. */
	readonly moved: Constraints['together'];
}

/** A chain on its way to being an article. */
export interface ArticleDraft {
	readonly chain: readonly Placed[];
	/** Byline lines that stand apart from the head. */
	readonly bylines: readonly number[];
	/** Duplicate lines, by the line they repeat. */
	readonly duplicates: ReadonlyMap<number, readonly number[]>;
}

/** A page's name as part of an id: `hanzhong-a/p1` → `hanzhong-a-p1`. */
export function slugPage(page: string): string {
	return page.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '') || 'page';
}

/** What an editor may correct. Fixes constrain the recovery; they never patch its output. */

/** A line of the source, and words that must stand in it for the fix to hold. */
export interface FixTarget {
	readonly page: string;
	/** 1-based; the line is sought nearby by its text when lines above were added. */
	readonly line: number;
	readonly expects: string;
}

/** The roles an editor may give a line. */
export type FixRole =
	| 'headline'
	| 'kicker'
	| 'deck'
	| 'byline'
	| 'credit'
	| 'crosshead'
	| 'body'
	| 'caption'
	| 'photo-credit'
	| 'column-label'
	| 'slogan'
	| 'page-head'
	| 'staff'
	| 'jump'
	| 'duplicate';

/** A field an editor may set, or clear with `null`. */
export type FixField = 'headline' | 'kicker' | 'deck' | 'byline' | 'credit' | 'column' | 'county';

interface FixBase {
	readonly target: FixTarget;
	/** Why, in the editor's words: printed on the corrections page. */
	readonly reason?: string;
	/** EDTF date of the correction. */
	readonly date?: string;
}

/** One correction, as read from `pN.fixes.yaml`. */
export type Fix = FixBase &
	(
		| { readonly kind: 'role'; readonly role: FixRole }
		/** The target continues the line `after` in mid-paragraph. */
		| { readonly kind: 'join'; readonly after: FixTarget }
		/** The target does not continue the line `after`. */
		| { readonly kind: 'separate'; readonly after: FixTarget }
		/** The target is the next paragraph after the line `after`. */
		| { readonly kind: 'order'; readonly after: FixTarget }
		/** The target belongs to the article in which the line `article` stands. */
		| { readonly kind: 'move'; readonly article: FixTarget }
		/** A new article begins at the target. */
		| { readonly kind: 'open' }
		/** A field of the article (or, for its county, photo) in which the target stands. */
		| { readonly kind: 'field'; readonly field: FixField; readonly value: readonly string[] | null }
		/** The photo at the target belongs to the article in which the line `article` stands. */
		| { readonly kind: 'photo'; readonly article: FixTarget }
		/** The expected characters are to be read as `characters`. */
		| { readonly kind: 'replace'; readonly characters: string }
		/** The expected passage is printed elsewhere too and is not read here. */
		| { readonly kind: 'drop' }
		/** The expected passage, or the whole article, is not published. */
		| { readonly kind: 'withhold'; readonly scope: 'passage' | 'article' }
		/** A remark to readers at the target. */
		| { readonly kind: 'note'; readonly text: string }
	);

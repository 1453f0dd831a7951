import type { Article, Furniture, Line, Photo, Reading, Role } from '../model.ts';
import { standsIn } from './set-fields.ts';

/** A line by its page and number. */
export interface LineName {
	readonly page: string;
	readonly line: number;
}

/** What became of a source line in a reading. */
export interface LineTrace {
	readonly role: Role | Furniture['kind'] | 'photo';
	readonly article?: Article;
	readonly photo?: Photo;
	/** The line read right before it in its article. */
	readonly before?: LineName;
	/** It continues that line in mid-paragraph. */
	readonly joins: boolean;
	/** Nothing but the article's head stands before it. */
	readonly leads: boolean;
	/** The article, or its part on this page, begins here: bylines are set at the head of every one. */
	readonly opens: boolean;
}

/** What stands over an article's text. */
export const HEAD: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck', 'byline']);

const APART = { joins: false, leads: false, opens: false };

/** A reading and one of its lines in, what became of the line out. */
export function traceLine(
	{ articles, photos, furniture }: Pick<Reading, 'articles' | 'photos' | 'furniture'>,
	line: Line,
): LineTrace | undefined {
	for (const article of articles) {
		const steps = article.blocks.flatMap(({ role, pieces }) =>
			pieces.map((piece, p) => ({ role, piece, first: p === 0 })),
		);
		const at = steps.findIndex(({ piece }) => standsIn([piece], line));
		const step = steps[at];
		if (!step) continue;
		// What is printed twice is read once: the copy stands before no line.
		const above = steps.slice(0, at).filter(({ role }) => role !== 'duplicate');
		const last = above.at(-1)?.piece;
		return {
			role: step.role,
			article,
			...(last && { before: { page: last.place.page, line: last.line } }),
			joins: !step.first,
			leads: above.every(({ role }) => HEAD.has(role)),
			opens: above.every(
				({ role, piece }) => role === 'byline' || piece.place.page !== line.place.page,
			),
		};
	}
	const photo = photos.find(({ pieces }) => standsIn(pieces, line));
	if (photo) return { ...APART, role: 'photo', photo };
	const apart = furniture.find(
		(one) => one.line.number === line.number && one.line.place.page === line.place.page,
	);
	return apart && { ...APART, role: apart.kind };
}

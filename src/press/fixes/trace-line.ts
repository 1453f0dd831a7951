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
}

const HEAD: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck', 'byline']);

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
		const last = steps[at - 1]?.piece;
		const before = last && { page: last.place.page, line: last.line };
		const joins = !step.first;
		const leads = steps.slice(0, at).every(({ role }) => HEAD.has(role));
		return { role: step.role, article, ...(before && { before }), joins, leads };
	}
	const photo = photos.find(({ pieces }) => standsIn(pieces, line));
	if (photo) return { role: 'photo', photo, joins: false, leads: false };
	const apart = furniture.find(
		(one) => one.line.number === line.number && one.line.place.page === line.place.page,
	);
	return apart && { role: apart.kind, joins: false, leads: false };
}

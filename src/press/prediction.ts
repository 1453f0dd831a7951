import type { Article, Reading } from './model.ts';

/** An article in the form of the practice pages' predictions. */
export interface PredictedArticle {
	readonly id: string;
	readonly title: string | null;
	readonly kicker: string | null;
	readonly subtitle: string | null;
	readonly byline: readonly string[];
	readonly credit: string | null;
	readonly column: string | null;
	readonly county: string | null;
	readonly truncated: boolean;
	readonly lines: readonly number[];
	readonly joins: readonly number[];
	readonly duplicates: readonly number[];
	readonly confidence: Readonly<Record<string, number>>;
	readonly certainty: number;
}

/** What one page holds, by line numbers. */
export interface Prediction {
	readonly articles: readonly PredictedArticle[];
	readonly photos: readonly {
		readonly lines: readonly number[];
		readonly credit: readonly string[];
		readonly caption: string;
	}[];
	readonly furniture: readonly number[];
	readonly notices: readonly {
		readonly line: number;
		readonly rule: string;
		readonly reason: string;
	}[];
}

const unique = (lines: readonly number[]): number[] => [...new Set(lines)];

function predictArticle(article: Article, page: string): PredictedArticle {
	const pieces = article.blocks.flatMap(({ role, pieces }) =>
		pieces.filter(({ place }) => place.page === page).map((piece) => ({ ...piece, role })),
	);
	const joins = pieces.filter(({ because }) => because !== undefined);
	return {
		id: article.id,
		title: article.headline ?? null,
		kicker: article.kicker ?? null,
		subtitle: article.deck ?? null,
		byline: article.byline.map(({ name }) => name),
		credit: article.credit ?? null,
		column: article.column ?? null,
		county: article.county?.code.slice(0, 6) ?? null,
		truncated: article.truncated.length > 0,
		lines: unique(pieces.map(({ line }) => line)),
		joins: joins.map(({ line }) => line),
		duplicates: unique(pieces.filter(({ role }) => role === 'duplicate').map(({ line }) => line)),
		confidence: Object.fromEntries(joins.map(({ line, confidence }) => [line, confidence ?? 1])),
		certainty: article.confidence,
	};
}

/** A reading and a page's name in, the prediction for that page out. */
export function predictPage(
	{ articles, photos, furniture, notices }: Reading,
	page: string,
): Prediction {
	return {
		articles: articles
			.filter(({ pages }) => pages.includes(page))
			.map((article) => predictArticle(article, page)),
		photos: photos
			.filter(({ pieces }) => pieces.some(({ place }) => place.page === page))
			.map(({ pieces, credit, caption }) => ({
				lines: unique(pieces.map(({ line }) => line)),
				credit,
				caption,
			})),
		furniture: furniture
			.filter(({ line }) => line.place.page === page)
			.map(({ line }) => line.number),
		notices: notices
			.filter(({ place }) => place.page === page)
			.map(({ place, ruleId, reason }) => ({ line: place.start, rule: ruleId, reason })),
	};
}

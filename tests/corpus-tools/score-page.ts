import type { Prediction } from '../../src/press/prediction.ts';
import { pairArticles } from './pair-articles.ts';
import { scoreFields } from './score-fields.ts';
import { scoreLines } from './score-lines.ts';
import { f1, share, type Tally } from './tally.ts';
import type { Gold } from './write-page.ts';

/** What is measured as F1, and what as a share of the gold. */
export type F1Measure =
	| 'articleF1'
	| 'joinF1'
	| 'pairF1'
	| 'byline'
	| 'caption'
	| 'credit'
	| 'furniture'
	| 'kicker'
	| 'deck'
	| 'source'
	| 'column'
	| 'truncated'
	| 'duplicate';
export type ShareMeasure = 'order' | 'title' | 'crosshead' | 'county';

/** A join, how sure the press was of it and whether it is right. */
export interface JudgedJoin {
	readonly confidence: number;
	readonly right: boolean;
}

/** The parts of a prediction that are scored; what is left out counts as empty. */
export type Predicted = Partial<Pick<Prediction, 'articles' | 'photos' | 'furniture'>>;

export interface PageScore {
	readonly tallies: Readonly<Record<F1Measure | ShareMeasure, Tally>>;
	/** Adjusted Rand index of the lines' articles. */
	readonly ari: number;
	/** Non-empty lines that are nowhere in the prediction, and lines in more than one place. */
	readonly lost: number;
	readonly twice: number;
	readonly joins: readonly JudgedJoin[];
}

/** Mean of the three figures that matter most. */
export const headOf = ({ tallies }: Pick<PageScore, 'tallies'>): number =>
	(f1(tallies.articleF1) + share(tallies.order) + f1(tallies.joinF1)) / 3;

/**
 * Scores what was recovered from one page. Where the gold accepts two orders of an article, the one
 * that fits better counts. Lines printed twice never count for or against articles, order and joins.
 */
export function scorePage(
	gold: Pick<Gold, 'articles' | 'photos' | 'furniture'>,
	predicted: Predicted,
	text: string,
): PageScore {
	const scores = listReadings(gold).map((reading) => scoreReading(reading, predicted, text));
	const rank = (score: PageScore): readonly number[] => [
		headOf(score),
		score.ari,
		f1(score.tallies.pairF1),
		share(score.tallies.crosshead),
	];
	const better = (a: PageScore, b: PageScore): PageScore => {
		const other = rank(b);
		const at = rank(a).findIndex((value, place) => value !== other[place]);
		return at >= 0 && (rank(a)[at] ?? 0) < (other[at] ?? 0) ? b : a;
	};
	return scores.reduce(better);
}

type ScoredGold = Pick<Gold, 'articles' | 'photos' | 'furniture'>;

/** Every choice between the two orders of the articles that have two. */
function listReadings(gold: ScoredGold): ScoredGold[] {
	let readings = [gold];
	for (const { id, alternative_lines: lines } of gold.articles) {
		if (!lines) continue;
		const others = readings.map((reading) => ({
			...reading,
			articles: reading.articles.map((one) => (one.id === id ? { ...one, lines } : one)),
		}));
		readings = readings.concat(others);
	}
	return readings;
}

function scoreReading(gold: ScoredGold, predicted: Predicted, text: string): PageScore {
	const { articles = [], photos = [], furniture = [] } = predicted;
	const full = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
	const told = [
		...articles.flatMap(({ lines }) => lines),
		...photos.flatMap(({ lines }) => lines),
		...furniture,
	];
	const places = new Set(told);
	const pairing = pairArticles(gold.articles, articles);
	const lines = scoreLines(gold, { articles, photos, furniture }, pairing);
	const fields = scoreFields(gold, { articles, photos, furniture }, pairing);
	return {
		tallies: { ...lines.tallies, ...fields },
		ari: lines.ari,
		joins: lines.joins,
		lost: full.filter((line) => !places.has(line)).length,
		twice: told.length - places.size,
	};
}

import type { F1Measure, JudgedJoin, PageScore, ShareMeasure } from './score-page.ts';
import { addTallies, f1, share } from './tally.ts';

const F1S: readonly F1Measure[] = [
	'articleF1',
	'joinF1',
	'pairF1',
	'byline',
	'caption',
	'credit',
	'furniture',
	'kicker',
	'deck',
	'source',
	'column',
	'truncated',
	'duplicate',
];
const SHARES: readonly ShareMeasure[] = ['order', 'title', 'crosshead', 'county'];

/** The figures of a set of pages, 0 to 1 but for `pages`, `lost` and `twice`. */
export type Figures = Readonly<
	Record<F1Measure | ShareMeasure | 'pages' | 'HEAD' | 'ARI' | 'lost' | 'twice' | 'brier', number>
>;

/** One bin of the calibration table: joins given `from` up to `to`, and how many are right. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly joins: number;
	readonly meanConfidence: number;
	readonly right: number;
}

/** Sums up pages by their counts, not by the mean of their figures. */
export function summarise(scores: readonly PageScore[]): Figures {
	const total = (measure: F1Measure | ShareMeasure) =>
		addTallies(scores.map(({ tallies }) => tallies[measure]));
	const figures = Object.fromEntries([
		...F1S.map((measure) => [measure, f1(total(measure))]),
		...SHARES.map((measure) => [measure, share(total(measure))]),
	]) as Record<F1Measure | ShareMeasure, number>;
	const joins = scores.flatMap((score) => score.joins);
	const sum = (value: (score: PageScore) => number): number =>
		scores.reduce((all, score) => all + value(score), 0);
	return {
		...figures,
		pages: scores.length,
		HEAD: (figures.articleF1 + figures.order + figures.joinF1) / 3,
		ARI: sum(({ ari }) => ari) / scores.length,
		lost: sum(({ lost }) => lost),
		twice: sum(({ twice }) => twice),
		brier: brierOf(joins),
	};
}

/** Brier score: 0 is perfect, 0.25 a coin, NaN where no confidence is given. */
const brierOf = (joins: readonly JudgedJoin[]): number =>
	joins.reduce((sum, { confidence, right }) => sum + (confidence - Number(right)) ** 2, 0) /
	joins.length;

/** Ten bins of equal width, empty ones too. */
export function calibrate(scores: readonly PageScore[]): Bin[] {
	const joins = scores.flatMap((score) => score.joins);
	return Array.from({ length: 10 }, (_, at): Bin => {
		const own = joins.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === at);
		const sum = own.reduce((total, { confidence }) => total + confidence, 0);
		return {
			from: at / 10,
			to: (at + 1) / 10,
			joins: own.length,
			meanConfidence: sum / own.length,
			right: own.filter(({ right }) => right).length / own.length,
		};
	});
}

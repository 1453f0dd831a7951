import type { PageScore } from './score-page.ts';
import { calibrate, type Figures, summarise } from './summarise.ts';

const TABLES: readonly (readonly (keyof Figures)[])[] = [
	['pages', 'HEAD', 'articleF1', 'order', 'joinF1', 'pairF1', 'ARI', 'title', 'byline', 'caption'],
	['credit', 'crosshead', 'furniture', 'county', 'kicker', 'deck', 'source', 'column'],
	['truncated', 'duplicate', 'lost', 'twice', 'brier'],
];
const WHOLE: readonly (keyof Figures)[] = ['pages', 'lost', 'twice'];

/** The scores of named pages as tables for the terminal: a row a set, the total last. */
export function printFigures(scores: ReadonlyMap<string, readonly PageScore[]>): string {
	const rows = [...scores].map(([name, list]): [string, Figures] => [name, summarise(list)]);
	const all = [...scores.values()].flat();
	if (scores.size > 1) rows.push(['total', summarise(all)]);
	const width = Math.max(...rows.map(([name]) => name.length)) + 2;
	const tables = TABLES.map((measures) =>
		[
			' '.repeat(width) + measures.map((measure) => measure.padStart(10)).join(''),
			...rows.map(
				([name, figures]) =>
					name.padEnd(width) +
					measures
						.map((measure) =>
							figures[measure].toFixed(WHOLE.includes(measure) ? 0 : 3).padStart(10),
						)
						.join(''),
			),
		].join('\n'),
	);
	return tables.join('\n');
}

/** Of the joins given so much confidence, how many are right. */
export function printCalibration(scores: readonly PageScore[]): string {
	const rows = calibrate(scores).map(({ from, to, joins, meanConfidence, right }) => {
		const share = (value: number): string => (joins === 0 ? '–' : value.toFixed(3)).padStart(10);
		const bin = `${from.toFixed(1)}–${to.toFixed(1)}`;
		return `${bin}${String(joins).padStart(8)}${share(meanConfidence)}${share(right)}`;
	});
	return ['joins given  number      mean     right', ...rows].join('\n');
}

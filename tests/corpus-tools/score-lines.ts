/** Which lines are together, in which order, and what they were taken for. */
import { hasTitle, type Pairing } from './pair-articles.ts';
import { randIndex } from './rand-index.ts';
import type { F1Measure, JudgedJoin, Predicted, ShareMeasure } from './score-page.ts';
import { compareSets, type Tally } from './tally.ts';
import type { Gold } from './write-page.ts';

type LineMeasure =
	| Extract<F1Measure, 'articleF1' | 'joinF1' | 'pairF1' | 'caption' | 'furniture'>
	| Extract<ShareMeasure, 'order' | 'crosshead'>;

interface LineScores {
	readonly tallies: Record<LineMeasure, Tally>;
	readonly ari: number;
	readonly joins: readonly JudgedJoin[];
}

type ScoredGold = Pick<Gold, 'articles' | 'photos' | 'furniture'>;

/** Neighbours as pairs: each line and the one after it. */
const neighbours = <T>(list: readonly T[]): [T, T][] =>
	list.slice(1).map((next, at) => [list[at] as T, next]);

const keyOf = (lines: readonly number[]): string => [...lines].sort((a, b) => a - b).join();

export function scoreLines(
	gold: ScoredGold,
	predicted: Required<Predicted>,
	pairing: Pairing,
): LineScores {
	const { goldBody, saidBody } = pairing;
	const saidNext = new Map(saidBody.flatMap((body) => neighbours(body)));
	const saidBefore = new Map([...saidNext].map(([line, next]) => [next, line]));
	const goldPairs = goldBody.flatMap((body) => neighbours(body));
	const goldBefore = new Map(goldPairs.map(([line, next]) => [next, line]));
	const lines = gold.articles.flatMap((article) => article.lines);
	const twice = new Set(lines.filter(([, role]) => role === 'duplicate').map(([line]) => line));
	const goldJoins = new Set(
		lines.filter(([, role, joins]) => role === 'body' && joins).map(([line]) => line),
	);
	const saidJoins = new Set(
		predicted.articles.flatMap(({ joins }) => joins).filter((line) => !twice.has(line)),
	);
	const joined = compareSets(goldJoins, saidJoins);
	const isRight = (line: number): boolean =>
		goldJoins.has(line) && saidBefore.get(line) === goldBefore.get(line);
	const crossheads = crossheadPairs(gold);
	const afterHeads = new Map(
		predicted.articles.flatMap((article) => {
			const roles = new Map(lines.map(([line, role]) => [line, role]));
			const text = article.lines.filter((line) =>
				['body', 'crosshead'].includes(roles.get(line) ?? ''),
			);
			return neighbours(text);
		}),
	);
	return {
		tallies: {
			articleF1: scoreArticles(gold, predicted, pairing),
			order: {
				hit: goldPairs.filter(([line, next]) => saidNext.get(line) === next).length,
				said: goldPairs.length,
				real: goldPairs.length,
			},
			joinF1: joined,
			pairF1: { ...joined, hit: [...saidJoins].filter(isRight).length },
			caption: {
				...compareSets(
					new Set(gold.photos.map((photo) => keyOf(photo.lines))),
					new Set(predicted.photos.map((photo) => keyOf(photo.lines))),
				),
				said: predicted.photos.length,
				real: gold.photos.length,
			},
			furniture: compareSets(
				new Set(gold.furniture.map(([line]) => line)),
				new Set(predicted.furniture),
			),
			crosshead: {
				hit: crossheads.filter(([line, next]) => afterHeads.get(line) === next).length,
				said: crossheads.length,
				real: crossheads.length,
			},
		},
		ari: compareArticles(gold, predicted, twice),
		joins: predicted.articles.flatMap(({ joins, confidence }) => {
			const told = new Set(joins);
			return Object.entries(confidence)
				.filter(([line]) => told.has(Number(line)))
				.map(([line, value]) => ({ confidence: value, right: isRight(Number(line)) }));
		}),
	};
}

function crossheadPairs({ articles }: ScoredGold): [number, number][] {
	return articles.flatMap((article) => {
		const text = article.lines.filter(([, role]) => role === 'body' || role === 'crosshead');
		return neighbours(text)
			.filter(([[, role]]) => role === 'crosshead')
			.map(([[line], [next]]): [number, number] => [line, next]);
	});
}

/** Articles right as a whole: just their body lines, nothing from outside, the headline. */
function scoreArticles(
	gold: ScoredGold,
	{ articles }: Required<Predicted>,
	{ partner, goldBody, saidBody }: Pairing,
): Tally {
	const known = new Set(gold.articles.flatMap(({ lines }) => lines.map(([line]) => line)));
	const isPure = (at: number): boolean =>
		articles[at]?.lines.every((line) => known.has(line)) ?? false;
	const right = gold.articles.filter((article, at) => {
		const body = goldBody[at] ?? [];
		const own = new Set(article.lines.map(([line]) => line));
		if (body.length === 0)
			return articles.some(
				(said, other) =>
					said.lines.some((line) => own.has(line)) &&
					saidBody[other]?.length === 0 &&
					isPure(other) &&
					hasTitle(article, said),
			);
		const other = partner.get(at);
		if (other === undefined || !hasTitle(article, articles[other]) || !isPure(other)) return false;
		return keyOf([...new Set(saidBody[other])]) === keyOf(body);
	});
	const said = articles.filter(({ lines }) => lines.length > 0).length;
	return { hit: right.length, said, real: gold.articles.length };
}

function compareArticles(
	gold: ScoredGold,
	{ articles }: Required<Predicted>,
	twice: ReadonlySet<number>,
): number {
	const home = new Map<number, string>();
	articles.forEach(({ lines }, at) => {
		for (const line of lines) if (!home.has(line)) home.set(line, `a${at}`);
	});
	const labels = gold.articles.flatMap(({ lines }, at) =>
		lines
			.filter(([line]) => !twice.has(line))
			.map(([line]): [string, string] => [`${at}`, home.get(line) ?? `x${line}`]),
	);
	return randIndex(labels);
}

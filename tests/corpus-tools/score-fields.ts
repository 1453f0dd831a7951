/** Titles, bylines and the smaller fields of articles and photos. */
import type { PredictedArticle } from '../../src/press/prediction.ts';
import { hasTitle, isJoinedTitle, type Pairing } from './pair-articles.ts';
import type { F1Measure, Predicted, ShareMeasure } from './score-page.ts';
import { foldField, foldNames, foldText } from './score-text.ts';
import { addTallies, compareSets, type Tally } from './tally.ts';
import type { Gold, GoldArticle } from './write-page.ts';

type FieldMeasure = Exclude<F1Measure, 'articleF1' | 'joinF1' | 'pairF1' | 'caption' | 'furniture'>;
type Fields = Record<FieldMeasure | Extract<ShareMeasure, 'title' | 'county'>, Tally>;

/** Field of the article, the name it is measured under first. */
const TEXTS = [
	['kicker', 'kicker'],
	['deck', 'subtitle'],
	['source', 'credit'],
	['column', 'column'],
] as const;

const keyOf = (lines: readonly number[]): string => [...lines].sort((a, b) => a - b).join();

/** A field of one pair: right when both have it and it reads the same. */
function compareTexts(real: string, said: string): Tally {
	return { hit: real !== '' && real === said ? 1 : 0, said: said ? 1 : 0, real: real ? 1 : 0 };
}

export function scoreFields(
	gold: Pick<Gold, 'articles' | 'photos'>,
	predicted: Required<Predicted>,
	{ partner }: Pairing,
): Fields {
	const pairs = gold.articles.map((article, at) => {
		return { article, said: predicted.articles[partner.get(at) ?? -1] };
	});
	const taken = new Set(partner.values());
	const alone = predicted.articles.filter((_, at) => !taken.has(at));
	const text = (key: (typeof TEXTS)[number][1]): Tally =>
		addTallies([
			...pairs.map(({ article, said }) => {
				const real = foldField(article[key]);
				const joined = key === 'kicker' && said && readAsOne(article, said);
				return compareTexts(real, joined ? real : foldField(said?.[key]));
			}),
			...alone.map((said) => compareTexts('', foldField(said[key]))),
		]);
	const texts = Object.fromEntries(TEXTS.map(([name, key]) => [name, text(key)]));
	const counties = pairs.filter(({ article }) => article.county !== null);
	const flag = (real: boolean, said: boolean): Tally =>
		compareTexts(real ? 'true' : '', said ? 'true' : '');
	return {
		...(texts as Record<(typeof TEXTS)[number][0], Tally>),
		title: {
			hit: pairs.filter(({ article, said }) => hasTitle(article, said)).length,
			said: pairs.length,
			real: pairs.length,
		},
		county: {
			hit: counties.filter(({ article, said }) => said?.county === article.county).length,
			said: counties.length,
			real: counties.length,
		},
		byline: addTallies([
			...pairs.map(({ article, said }) =>
				compareSets(foldNames(article.byline), foldNames(said?.byline)),
			),
			...alone.map((said) => compareSets(new Set<string>(), foldNames(said.byline))),
		]),
		truncated: addTallies([
			...pairs.map(({ article, said }) => flag(article.truncated, said?.truncated ?? false)),
			...alone.map((said) => flag(false, said.truncated)),
		]),
		duplicate: compareSets(
			new Set(
				gold.articles.flatMap(({ lines }) =>
					lines.filter(([, role]) => role === 'duplicate').map(([line]) => line),
				),
			),
			new Set(predicted.articles.flatMap(({ duplicates }) => duplicates)),
		),
		credit: scoreCredits(gold.photos, predicted.photos),
	};
}

const readAsOne = (article: GoldArticle, said: PredictedArticle): boolean =>
	isJoinedTitle(article, said) && foldText(said.title) !== foldText(article.title);

/** Names of photographers, of photos whose lines are right. */
function scoreCredits(gold: Gold['photos'], said: Required<Predicted>['photos']): Tally {
	const byLines = new Map(said.map((photo) => [keyOf(photo.lines), photo]));
	const pairs = gold.map(({ lines, credit }) =>
		compareSets(foldNames(credit), foldNames(byLines.get(keyOf(lines))?.credit)),
	);
	const all = said.reduce((sum, { credit }) => sum + credit.length, 0);
	return { ...addTallies(pairs), said: all };
}

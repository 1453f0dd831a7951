import { countGrams } from '../cuts/count-grams.ts';
import { scoreJoin } from '../cuts/score-join.ts';
import { foldText } from '../lines/fold-text.ts';
import { stopsSentence } from '../lines/stops-sentence.ts';
import type { Article, World } from '../model.ts';
import { measureSide } from './measure-side.ts';

/** Log-odds for a headline whose characters all stand in the other. */
const TITLE_ALIKE = 6;

const textOf = ({ blocks }: Article): string => blocks.map(({ text }) => foldText(text)).join('\n');

/** The share of the shorter headline's characters that stand in the longer. */
function shareTitle(one: string, two: string): number {
	const marks = /[^\p{Script=Han}\w]/gu;
	const [short = '', long = ''] = [one, two]
		.map((title) => title.replace(marks, ''))
		.sort((a, b) => a.length - b.length);
	return short ? [...short].filter((mark) => long.includes(mark)).length / [...short].length : 0;
}

/**
 * The parts of an article on two pages in, out how well the second goes on from the first: log-odds
 * from the sentence or paragraph between them and from the headline over the second.
 */
export function weighPair(one: Article, two: Article, world: World): number {
	const bodies = ({ blocks }: Article) => blocks.filter(({ role }) => role === 'body');
	const last = foldText(bodies(one).at(-1)?.text ?? '');
	const first = foldText(bodies(two)[0]?.text ?? '');
	const side = measureSide(first, world);
	const grams = countGrams([{ text: textOf(one) }, { text: textOf(two) }]);
	const cut = stopsSentence(last)
		? side.start
		: scoreJoin(measureSide(last, world), side, { grams, lexicon: world });
	const { headline } = two;
	const title = headline ? shareTitle(one.headline ?? '', headline) - 0.4 : 0;
	return cut + title * TITLE_ALIKE;
}

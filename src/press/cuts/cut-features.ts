import { classOf, type Lexicon } from './class-of.ts';
import { type Grams, keyPair, keyTriple } from './count-grams.ts';
import { gainAcross } from './gain-across.ts';
import type { Ends } from './measure-ends.ts';
import type { Features } from './start-features.ts';
import { type ClassPairs, weighClasses } from './weigh-classes.ts';

/** One side of a cut: its text, how it begins and ends, and how much its opening looks like one. */
export interface CutSide {
	readonly text: string;
	readonly ends: Ends;
	readonly start: number;
}

/** What a whole page says about its cuts, and the language about any. */
export interface PageEvidence {
	readonly grams: Grams;
	readonly lexicon: Lexicon;
	/** Other counts of word classes than the model's own: for training. */
	readonly pairs?: ClassPairs;
}

const LARGE_GAIN = 1.5;
const MOST_GAIN = 10;
const RARE_ALONE = 2000;

/** What a cut between two texts tells, beyond how the second begins. */
export function cutFeatures(
	{ text: from, ends: tail }: CutSide,
	{ text: to, ends: head }: CutSide,
	{ grams, lexicon, pairs }: PageEvidence,
): Features {
	const features: Features = {};
	const note = (name: string, holds: boolean): void => {
		if (holds) features[name] = 1;
	};
	const a = from.charCodeAt(from.length - 2);
	const b = from.charCodeAt(from.length - 1);
	const c = to.charCodeAt(0);
	const d = to.charCodeAt(1);
	const [end, start] = [tail.marks, head.marks];
	const { gain, word, left, taken } = gainAcross(tail, head, lexicon.words);
	features['gain'] = Math.min(MOST_GAIN, gain) / 4;
	const gains = gain > LARGE_GAIN;
	note('gains', gains);
	if (word === '')
		features['classes'] = weighClasses(tail.tailClass[0] ?? -1, head.headClass[0] ?? -1, pairs);
	else {
		const own = classOf(word, lexicon);
		features['classesLeft'] = weighClasses(tail.tailClass[left] ?? -1, own, pairs);
		features['classesRight'] = weighClasses(own, head.headClass[taken] ?? -1, pairs);
	}
	if (tail.tailText.length > 0 && !end.pause) {
		const isRare = (lexicon.words.get(tail.tailText.slice(-1)) ?? 0) < RARE_ALONE;
		const tailPerCharacter = -(tail.tail[0] ?? 0) / tail.tailText.length;
		features['tailOdd'] = gains ? 0 : Math.max(0, Math.min(2, (tailPerCharacter - 6) / 3));
		note('tailLone', !gains && isRare);
		note('tailLoneJoined', gains && isRare);
	}
	note('pair', grams.has(keyPair(b, c)));
	note('tripleLeft', grams.has(keyTriple(a, b, c)));
	note('tripleRight', grams.has(keyTriple(b, c, d)));
	const { open } = tail;
	note('quoteClosed', open !== '' && head.closes === open);
	note('quoteLeft', open !== '' && head.closes !== open);
	note('quoteStray', open === '' && head.closes !== '');
	note('digitOn', end.digit && start.measure);
	note('digitOff', end.digit && !start.measure);
	note('numeralOn', end.numeral && start.measure);
	note('pause', end.pause);
	note('pauseBad', end.pause && start.noPause);
	note('listOn', end.list && start.listed);
	note('hanLatin', end.latin && !start.latinFirst);
	note('functionEnd', end.leads);
	note('functionTwice', end.binds && start.bound);
	return features;
}

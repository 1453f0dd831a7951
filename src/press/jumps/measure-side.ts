import type { Lexicon } from '../cuts/class-of.ts';
import type { CutSide } from '../cuts/cut-features.ts';
import { measureEnds } from '../cuts/measure-ends.ts';
import { scoreStart } from '../cuts/score-start.ts';

/** A folded text in, what it is as one side of a cut out. */
export function measureSide(text: string, lexicon: Lexicon): CutSide {
	const ends = measureEnds(text, lexicon);
	return { text, ends, start: scoreStart(text, ends, lexicon.words) };
}

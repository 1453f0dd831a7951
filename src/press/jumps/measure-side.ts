import { measureEnds } from '../cuts/measure-ends.ts';
import type { CutSide } from '../cuts/score-join.ts';
import { scoreStart } from '../cuts/score-start.ts';
import type { World } from '../model.ts';

/** A folded text in, what it is as one side of a cut out. */
export function measureSide(text: string, words: World['words']): CutSide {
	const ends = measureEnds(text, words);
	return { text, ends, start: scoreStart(text, ends, words) };
}

import type { World } from '../model.ts';
import { START_MODEL } from './cut-model.ts';
import type { Ends } from './measure-ends.ts';
import { startFeatures, weigh } from './start-features.ts';

const MOST = 4;

/** How much a text's opening looks like the start of a paragraph: log-odds from -4 to 4. */
export function scoreStart(text: string, ends: Ends, words: World['words']): number {
	return Math.max(-MOST, Math.min(MOST, weigh(startFeatures(text, ends, words), START_MODEL)));
}

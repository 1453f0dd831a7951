import { choiceFeatures } from './choice-features.ts';
import { CHOICE_MODEL } from './choice-model.ts';
import type { CutSide, PageEvidence } from './cut-features.ts';
import { weigh } from './start-features.ts';

/**
 * How well `to` goes on where `from` stops in mid-sentence, against the other fragments of the page:
 * the difference between two fragments is in log-odds.
 */
export function scoreChoice(
	from: CutSide,
	to: CutSide,
	likeness: number,
	evidence: PageEvidence,
): number {
	return weigh(choiceFeatures(from, to, likeness, evidence), CHOICE_MODEL);
}

import { LEAD_FORMULA } from '../blocks/patterns.ts';
import { stopsSentence } from '../lines/stops-sentence.ts';
import { type CutSide, cutFeatures, type PageEvidence } from './cut-features.ts';
import type { Features } from './start-features.ts';

const SHORT = 20;
const between = (least: number, x: number, most: number): number =>
	Math.max(least, Math.min(most, x));

/**
 * What speaks for one fragment of a page, rather than another, going on where a text stops: the cut,
 * how the fragment begins, whether it is a mere rest, and how much the two have in common.
 */
export function choiceFeatures(
	from: CutSide,
	to: CutSide,
	likeness: number,
	evidence: PageEvidence,
): Features {
	const stop = to.text.slice(0, 40).search(/[。！？]/u);
	return {
		...cutFeatures(from, to, evidence),
		start: to.start,
		startHigh: Math.max(0, to.start - 1),
		rest: to.text.length < SHORT && stopsSentence(to.text) ? 1 : 0,
		stopsAtOnce: stop >= 0 && stop < 8 ? 1 : 0,
		stopsSoon: stop >= 8 && stop < 16 ? 1 : 0,
		formula: LEAD_FORMULA.test(to.text) ? 1 : 0,
		alike: between(-1, likeness * 100, 1),
		alikeMore: between(0, likeness * 100 - 1, 3) / 3,
		alikeMost: between(0, likeness * 100 - 4, 10) / 10,
	};
}

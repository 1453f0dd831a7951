import { LEAD_FORMULA } from '../blocks/patterns.ts';
import { type CutSide, cutFeatures, type PageEvidence } from './cut-features.ts';
import { JOIN_MODEL } from './cut-model.ts';
import { weigh } from './start-features.ts';

const LEAD_FORMULA_INSIDE = -3;

/** Everything a cut in mid-sentence tells about two texts: log-odds that `to` continues `from`. */
export function scoreJoin(from: CutSide, to: CutSide, evidence: PageEvidence): number {
	const formula = LEAD_FORMULA.test(to.text) ? LEAD_FORMULA_INSIDE : 0;
	return (
		(JOIN_MODEL['bias'] ?? 0) +
		(JOIN_MODEL['start'] ?? 0) * to.start +
		weigh(cutFeatures(from, to, evidence), JOIN_MODEL) +
		formula
	);
}

import type { Correction, Reading } from '../model.ts';
import { makeNotice } from '../notices.ts';
import { explainFix } from './explain-fix.ts';
import { isHonoured } from './is-honoured.ts';
import type { PlacedFix } from './set-fields.ts';
import { tellCorrection } from './tell-correction.ts';
import { traceLine } from './trace-line.ts';

/** A reading before its doubts are listed. */
export type Solved = Pick<Reading, 'articles' | 'photos' | 'furniture'>;

/**
 * The fixes of an issue and its readings without them, with them, and with them but with nothing
 * withheld in; what each changed, and a notice for each that could not be honoured, out.
 */
export function listCorrections(
	fixes: readonly PlacedFix[],
	plain: Solved,
	solved: Solved,
	full: Solved,
): Pick<Reading, 'corrections' | 'notices'> {
	const unheard = fixes.filter((placed) => !isHonoured(placed, full));
	const told = fixes
		.filter((placed) => !unheard.includes(placed))
		.map(({ fix, line }): Correction => {
			const is = traceLine(solved, line);
			const [before, after] = tellCorrection(fix, traceLine(plain, line), is, plain);
			const { reason, date, kind } = fix;
			const article = is?.article?.id ?? is?.photo?.article;
			return {
				kind,
				page: line.place.page,
				line: line.number,
				before,
				after,
				...(reason === undefined ? {} : { reason }),
				...(date === undefined ? {} : { date }),
				...(article === undefined ? {} : { article }),
			};
		});
	return {
		// A fix that says what the machine reads by itself holds it there, and changes nothing.
		corrections: told.filter(({ before, after }) => before !== after),
		notices: unheard.map((placed) =>
			makeNotice('fixes/not-honoured', placed.line.place, explainFix(placed, fixes, full)),
		),
	};
}

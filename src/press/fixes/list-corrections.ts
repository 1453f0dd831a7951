import type { Correction, Reading } from '../model.ts';
import { makeNotice } from '../notices.ts';
import { isHonoured } from './is-honoured.ts';
import type { PlacedFix } from './set-fields.ts';
import { tellCorrection } from './tell-correction.ts';
import { traceLine } from './trace-line.ts';

/** A reading before its doubts are listed. */
export type Solved = Pick<Reading, 'articles' | 'photos' | 'furniture'>;

/**
 * A page's fixes and its readings without and with them in; what each changed, and a notice for
 * each that could not be honoured, out.
 */
export function listCorrections(
	fixes: readonly PlacedFix[],
	plain: Solved,
	solved: Solved,
): Pick<Reading, 'corrections' | 'notices'> {
	const told = fixes.map(({ fix, line }): Correction => {
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
	// A fix that says what the machine reads by itself holds it there, and changes nothing.
	const corrections = told.filter(({ before, after }) => before !== after);
	const notices = fixes.flatMap(({ fix, line }) => {
		const is = traceLine(solved, line);
		if (isHonoured(fix, is) || is?.article?.withheld !== undefined) return [];
		return [makeNotice('fixes/not-honoured', line.place, fix.kind)];
	});
	return { corrections, notices };
}

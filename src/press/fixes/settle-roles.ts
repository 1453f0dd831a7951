import { STATES, type State } from '../blocks/roles/states.ts';
import type { Fix, FixRole } from '../fixes.ts';
import type { Line } from '../model.ts';
import { findTarget } from './find-target.ts';
import { isWholeCopy } from './settle-repeats.ts';

const STATE: Record<FixRole, State> = {
	headline: 'headline',
	kicker: 'kicker-before',
	deck: 'deck',
	byline: 'byline',
	credit: 'credit',
	crosshead: 'crosshead',
	body: 'body',
	caption: 'caption',
	'photo-credit': 'photo-credit',
	'column-label': 'column-label',
	slogan: 'slogan',
	'page-head': 'page-head',
	staff: 'page-head',
	jump: 'jump',
	duplicate: 'body',
};

/**
 * Lines and fixes in, the roles an editor has settled out, by position among the lines, as places in
 * `STATES`. What is joined in mid-paragraph is text on both sides, unless the editor says otherwise.
 */
export function settleRoles(
	lines: readonly Line[],
	fixes: readonly Fix[],
): ReadonlyMap<number, number> {
	const settled = new Map<number, number>();
	const body = STATES.indexOf('body');
	for (const fix of fixes) {
		const at = findTarget(lines, fix.target);
		const before = fix.kind === 'join' ? findTarget(lines, fix.after) : undefined;
		if (before !== undefined && !settled.has(before)) settled.set(before, body);
		if (at === undefined) continue;
		const whole = isWholeCopy(fix, lines[at]?.text ?? '');
		if (fix.kind === 'role') settled.set(at, STATES.indexOf(STATE[fix.role]));
		else if (settled.has(at)) continue;
		else if (whole || fix.kind === 'join' || fix.kind === 'order') settled.set(at, body);
	}
	return settled;
}

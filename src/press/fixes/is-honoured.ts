import { isWritten } from './is-written.ts';
import type { Solved } from './list-corrections.ts';
import type { PlacedFix } from './set-fields.ts';
import { HEAD, traceLine } from './trace-line.ts';

/** Whether a reading, of which no article is withheld yet, does what a fix asks. */
export function isHonoured(placed: PlacedFix, solved: Solved): boolean {
	const { fix, line, other } = placed;
	const is = traceLine(solved, line);
	if (!is) return false;
	const beside = other && traceLine(solved, other);
	const isAfter =
		is.before?.page === other?.place.page && is.before?.line === other?.number && !!other;
	const together = is.article !== undefined && is.article === beside?.article;
	switch (fix.kind) {
		case 'role':
			if (is.role === 'photo') return fix.role === 'caption' || fix.role === 'photo-credit';
			return fix.role === is.role;
		case 'join':
			return isAfter && is.joins;
		case 'order':
			return !is.joins && (isAfter || (is.leads && together && HEAD.has(beside?.role ?? '')));
		case 'separate':
			return !isAfter;
		case 'open':
			return is.article !== undefined && is.opens;
		case 'move':
			return together;
		case 'photo':
			return is.photo !== undefined && is.photo.article === (beside?.article?.id ?? '');
		default:
			return isWritten(fix, line, is);
	}
}

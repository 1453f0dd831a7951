import type { Fix, FixTarget } from '../fixes.ts';
import type { LineTrace } from './trace-line.ts';

/** Whether the reading does what a fix asks; what cannot be read off a line counts as done. */
export function isHonoured(fix: Fix, is: LineTrace | undefined): boolean {
	const { before, joins, leads, article, role } = is ?? { joins: false, leads: false };
	const isAfter = ({ page, line }: FixTarget): boolean =>
		before?.page === page && before.line === line;
	const holds = ({ page, line }: FixTarget): boolean =>
		article?.blocks.some(({ pieces }) =>
			pieces.some((piece) => piece.line === line && piece.place.page === page),
		) ?? false;
	switch (fix.kind) {
		case 'role':
			if (role === 'photo') return fix.role === 'caption' || fix.role === 'photo-credit';
			return fix.role === role || (fix.role === 'staff' && role === 'page-head');
		case 'join':
			return isAfter(fix.after) && joins;
		case 'order':
			return (!joins && isAfter(fix.after)) || (leads && before !== undefined && holds(fix.after));
		case 'separate':
			return !isAfter(fix.after);
		case 'open':
			// What comes from another page may have been put before it.
			return article !== undefined && before?.page !== fix.target.page;
		case 'move':
			return holds(fix.article);
		case 'field':
		case 'note':
			return is?.article !== undefined || is?.photo !== undefined;
		default:
			return is !== undefined;
	}
}

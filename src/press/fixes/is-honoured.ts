import type { Fix } from '../fixes.ts';
import type { LineTrace } from './trace-line.ts';

/** Whether the reading does what a fix asks; what cannot be read off a line counts as done. */
export function isHonoured(fix: Fix, is: LineTrace | undefined): boolean {
	const { before, joins, leads, article, role } = is ?? { joins: false, leads: false };
	const holds = (number: number): boolean =>
		article?.blocks.some(({ pieces }) => pieces.some(({ line }) => line === number)) ?? false;
	switch (fix.kind) {
		case 'role':
			if (role === 'photo') return fix.role === 'caption' || fix.role === 'photo-credit';
			return fix.role === role || (fix.role === 'staff' && role === 'page-head');
		case 'join':
			return before === fix.after.line && joins;
		case 'order':
			return (!joins && before === fix.after.line) || (leads && holds(fix.after.line));
		case 'separate':
			return before !== fix.after.line;
		case 'open':
			return article !== undefined && before === undefined;
		case 'move':
			return holds(fix.article.line);
		case 'field':
		case 'note':
			return is?.article !== undefined || is?.photo !== undefined;
		default:
			return is !== undefined;
	}
}

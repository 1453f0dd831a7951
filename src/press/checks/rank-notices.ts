import type { Notice } from '../model.ts';

const WEIGHT: Record<Notice['severity'], number> = { error: 0, warning: 1, info: 2 };

/** Notices in; out, the same with the worst first, within one severity in the order of the page. */
export function rankNotices(notices: readonly Notice[]): readonly Notice[] {
	return notices.toSorted(
		(a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.place.start - b.place.start,
	);
}

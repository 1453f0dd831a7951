import { NOTICES } from '../press/notices.ts';
import { totals } from './queries-totals.ts';

/** One kind of doubt, and how often the edition has it. */
export interface NoticeKind {
	readonly id: string;
	readonly severity: 'error' | 'warning' | 'info';
	readonly meaning: string;
	readonly example: string;
	readonly reason: string;
	/** What to do about it. */
	readonly note: string;
	readonly count: number;
}

/** Every kind of doubt there is, by id. */
export async function noticeKinds(): Promise<readonly NoticeKind[]> {
	const { notices } = await totals();
	return Object.entries(NOTICES)
		.map(([id, kind]) => ({
			id,
			...kind,
			count: notices[id] ?? 0,
		}))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

import { NOTICES } from '../press/notices.ts';
import * as queries from './queries.ts';

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
	const raised = (await queries.pages()).flatMap(({ notices }) => notices);
	return Object.entries(NOTICES)
		.map(([id, kind]) => ({
			id,
			...kind,
			count: raised.filter(({ ruleId }) => ruleId === id).length,
		}))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

import type { DeskPage } from '../describe-page.ts';

/** What the door says of the page that is open. */
export interface DeskView {
	readonly pages: readonly DeskPage[];
	readonly counties: readonly { readonly code: string; readonly name: string }[];
	/** Other pages with doubts, the most first. */
	readonly others: readonly { readonly id: string; readonly count: number }[];
	/** How many fixes can be taken back. */
	readonly undo: number;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const door = `${base}__desk`;

/** The doubts of a page of the edition: of the one that is open. */
export async function look(path = location.pathname): Promise<DeskView> {
	const answer = await fetch(`${door}?path=${encodeURIComponent(path)}`);
	if (!answer.ok) throw new Error(`${door}: ${answer.status}`);
	return answer.json();
}

/** Asks the door to write. @returns what went wrong, in words; nothing when it is done. */
export async function send(body: unknown): Promise<string | undefined> {
	const answer = await fetch(door, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	});
	if (answer.ok) return undefined;
	const { reason } = (await answer.json()) as { readonly reason: string };
	return reason;
}

/** Address of a newspaper page of the edition. */
export const pageAddress = (id: string): string => `${base}issues/${id}/`;

import type { PlacedHit } from './ask.ts';
import type { ShownHit } from './draw-hits.ts';
import { commonParts, excerpt, markWhole } from './excerpt.ts';
import type { Data } from './load-data.ts';
import type { Phrase } from './phrases.ts';
import type { Field } from './record.ts';

/** The table of traditional characters: empty until a text calls for it. */
export type Characters = (texts: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What the hits of an answer are marked with. */
export interface Marking {
	readonly phrases: readonly Phrase[];
	/** What the hit's own page is asked to mark. */
	readonly query: string;
	readonly field: Field | undefined;
	readonly near: boolean;
	readonly characters: Characters;
}

/** Reads what the list shows of a hit and marks the phrases in it. */
export async function prepareHit(
	data: Data,
	{ part, record }: PlacedHit,
	{ phrases, query, field, near, characters }: Marking,
): Promise<ShownHit> {
	const whole = phrases.map(({ letters }) => letters);
	const leaf = await data.leaf(part, record);
	const show = (table: ReadonlyMap<string, string>): ShownHit => {
		const sought = near ? commonParts(leaf.passages, whole, table) : whole;
		const heading = markWhole(leaf.heading, sought, table);
		const below = leaf.passages.filter(({ text }) => text !== leaf.heading);
		return { leaf, heading, passage: excerpt(below, sought, table, field) };
	};
	const shown = show(await characters([query]));
	const marked = [...shown.heading, ...shown.passage].some((run) => run.marked);
	if (marked || !whole.length) return shown;
	// Unmarked: the text itself may be in traditional characters.
	return show(await characters([query, ...leaf.passages.map(({ text }) => text)]));
}

/** The address of a hit with what is to be marked there. */
export function addressOf({ part, record }: PlacedHit, data: Data, query: string): string {
	const address = data.address(part, record);
	if (!query.trim()) return address;
	const [path = '', hash] = address.split('#');
	const marked = `${path}?mark=${encodeURIComponent(query.trim())}`;
	return hash === undefined ? marked : `${marked}#${hash}`;
}

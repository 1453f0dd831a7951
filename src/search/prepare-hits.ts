import type { PlacedHit } from './ask.ts';
import type { ShownHit } from './draw-hits.ts';
import { commonParts, excerpt, markWhole } from './excerpt.ts';
import type { Data } from './load-data.ts';
import type { Phrase } from './phrases.ts';
import type { Field } from './record.ts';

/** The table of traditional characters: empty until a text calls for it. */
export type Characters = (texts: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Reads what the list shows of each hit and marks the phrases in it. */
export async function prepareHits(
	data: Data,
	hits: readonly PlacedHit[],
	phrases: readonly Phrase[],
	options: {
		readonly query: string;
		readonly field: Field | undefined;
		readonly near: boolean;
		readonly characters: Characters;
	},
): Promise<readonly ShownHit[]> {
	const { query, field, near, characters } = options;
	const whole = phrases.map(({ letters }) => letters);
	return await Promise.all(
		hits.map(async ({ part, record }) => {
			const leaf = await data.leaf(part, record);
			const show = (table: ReadonlyMap<string, string>) => {
				const sought = near ? commonParts(leaf.passages, whole, table) : whole;
				const heading = markWhole(leaf.heading, sought, table);
				return { heading, passage: excerpt(leaf.passages, sought, table, field) };
			};
			let shown = show(await characters([query]));
			// Unmarked: the text itself may be in traditional characters.
			if (whole.length && ![...shown.heading, ...shown.passage].some(({ marked }) => marked)) {
				shown = show(await characters([query, ...leaf.passages.map(({ text }) => text)]));
			}
			return { leaf, ...shown, href: markedAddress(leaf.url, query) };
		}),
	);
}

/** The address of a hit with what is to be marked on the page. */
function markedAddress(url: string, query: string): string {
	if (!query.trim()) return url;
	const [path = '', hash] = url.split('#');
	const marked = `${path}?mark=${encodeURIComponent(query.trim())}`;
	return hash === undefined ? marked : `${marked}#${hash}`;
}

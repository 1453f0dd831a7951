import type { Random } from './random.ts';
import type { Item } from './set-article.ts';

const NO_START = /[，。、；：？！）》”’】」』〉％,;:?!)℃～—…\s]/;
const NO_END = /[（《“‘【「『〈(—\s]/;
const SHORTEST = 24;

/**
 * Cuts a body into columns of about equal length. A paragraph that runs over a column's foot is cut
 * in mid-sentence (now and then between two sentences), never before a closing mark.
 * `[…农村党|支部…]` becomes `…农村党` closing one column and `支部…` opening the next.
 */
export function cutColumns(body: readonly Item[], count: number, random: Random): Item[][] {
	const total = body.reduce((sum, item) => sum + item.text.length, 0);
	const feet = Array.from({ length: count - 1 }, (_, at) =>
		Math.round((total * (at + 1 + (random.int(31) - 15) / 100)) / count),
	);
	const columns: Item[][] = [[]];
	let printed = 0;
	for (const item of body) {
		let rest = item;
		while (feet[0] !== undefined && feet[0] < printed + rest.text.length) {
			const at = findCut(rest, feet[0] - printed);
			feet.shift();
			if (at === undefined) {
				if (columns.at(-1)?.length) columns.push([]);
				continue;
			}
			columns.at(-1)?.push({ ...rest, text: rest.text.slice(0, at).trimEnd() });
			columns.push([]);
			printed += at;
			rest = { ...rest, text: rest.text.slice(at), joins: true, seq: rest.seq + 1, before: '' };
		}
		columns.at(-1)?.push(rest);
		printed += rest.text.length;
	}
	return columns.filter((column) => column.length > 0);
}

/** The place nearest `wanted` where a line may end; none in a heading or a short paragraph. */
export function findCut(item: Item, wanted: number): number | undefined {
	const { text } = item;
	if (item.role !== 'body' || text.length < SHORTEST) return undefined;
	for (let off = 0; off < text.length; off++) {
		for (const at of [wanted - off, wanted + off]) {
			if (at < 6 || at > text.length - 2) continue;
			if (NO_START.test(text[at] ?? '') || NO_END.test(text[at - 1] ?? '')) continue;
			return at;
		}
	}
	return undefined;
}

import type { Block, Piece, Repeat } from '../press/model.ts';

/** A run of a block's text that is marked in one way throughout. */
export interface Passage {
	readonly text: string;
	/** The fragment that begins here, when it was joined to the one before. */
	readonly join?: Piece;
	readonly repeat?: Repeat;
}

/**
 * Cuts a block's text where a joined fragment begins and where a repeated passage begins or ends, so
 * that each run can be marked. The texts in order are the block's text.
 */
export function markPassages(block: Block): readonly Passage[] {
	const repeats = block.repeats ?? [];
	const joined = block.pieces.filter(({ because }) => because !== undefined);
	const joins = new Map(joined.map((piece) => [piece.from, piece]));
	const cuts = [...joins.keys(), ...repeats.flatMap(({ from, to }) => [from, to])];
	const inside = cuts.filter((at) => at > 0 && at < block.text.length);
	const edges = [...new Set([0, ...inside, block.text.length])].sort((a, b) => a - b);
	return edges.slice(0, -1).map((from, index) => {
		const join = joins.get(from);
		const repeat = repeats.find((one) => one.from <= from && from < one.to);
		const text = block.text.slice(from, edges[index + 1]);
		return { text, ...(join && { join }), ...(repeat && { repeat }) };
	});
}

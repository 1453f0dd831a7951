import type { Piece, Place } from '../model.ts';

/**
 * Where a stretch of a block's reading text stands in the source. A stretch mended from two pieces
 * is given the part in its first piece; one whose piece was altered in reading, the whole piece.
 * @throws when no piece holds `from`: a block without its source is our own bug.
 */
export function placeInBlock(pieces: readonly Piece[], from: number, to: number): Place {
	const piece = pieces.find((candidate) => candidate.from <= from && from < candidate.to);
	if (!piece) throw new Error(`No piece holds character ${from} of the block, expected one`);
	const { page, start, end } = piece.place;
	if (end - start !== piece.to - piece.from) return piece.place;
	return {
		page,
		start: start + from - piece.from,
		end: start + Math.min(to, piece.to) - piece.from,
	};
}

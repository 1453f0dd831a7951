import type { MeasuredLine } from '../lines/measure-line.ts';
import type { Block, Piece, Role } from '../model.ts';
import { slugPage } from '../page-draft.ts';

function piecesOf({ line, spans }: MeasuredLine, at: number): Piece[] {
	let from = at;
	return spans.map(([start, end]) => {
		const piece: Piece = {
			from,
			to: from + end - start,
			place: {
				page: line.place.page,
				start: line.place.start + start,
				end: line.place.start + end,
			},
			line: line.number,
		};
		from = piece.to;
		return piece;
	});
}

/** A line in, a block of its own out. */
export function openBlock(
	measured: MeasuredLine,
	role: Role,
	because: string,
	confidence?: number,
): Block {
	const { line, text } = measured;
	return {
		id: `${slugPage(line.place.page)}-${line.number}`,
		role,
		because,
		text,
		pieces: piecesOf(measured, 0),
		...(confidence === undefined ? {} : { confidence }),
	};
}

/**
 * A block and the line that continues it in, the mended block out.
 *
 * `…大力发展产业，群` + `众收入…` → one block of two pieces.
 */
export function joinLine(
	block: Block,
	measured: MeasuredLine,
	join: Required<Pick<Piece, 'because' | 'confidence'>> & Pick<Piece, 'instead'>,
): Block {
	const [first, ...rest] = piecesOf(measured, block.text.length);
	const joined = first ? [{ ...first, ...join }] : [];
	return {
		...block,
		text: block.text + measured.text,
		pieces: [...block.pieces, ...joined, ...rest],
	};
}

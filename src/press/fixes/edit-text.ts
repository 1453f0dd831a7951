import type { Piece } from '../model.ts';
import type { Edit } from './list-edits.ts';

/** A text and where it comes from. */
export interface SourcedText {
	readonly text: string;
	readonly pieces: readonly Piece[];
}

function editOnce({ text, pieces }: SourcedText, edit: Edit): SourcedText {
	const edited: Piece[] = [];
	let read = '';
	let done = false;
	const push = (words: string, piece: Piece): void => {
		const from = read.length;
		read += words;
		edited.push({ ...piece, from, to: read.length });
	};
	for (const piece of pieces) {
		const words = text.slice(piece.from, piece.to);
		const { page, start, end } = piece.place;
		const a = Math.max(start, edit.place.start);
		const b = Math.min(end, edit.place.end);
		if (page !== edit.place.page || a >= b || piece.corrected) {
			push(words, piece);
			continue;
		}
		const { because, confidence, ...plain } = piece;
		if (a > start) push(words.slice(0, a - start), { ...piece, place: { page, start, end: a } });
		push(done ? '' : edit.text, {
			...(a > start ? plain : piece),
			place: { page, start: a, end: b },
			corrected: true,
		});
		if (b < end) push(words.slice(b - start), { ...plain, place: { page, start: b, end } });
		done = true;
	}
	return { text: read, pieces: edited };
}

/**
 * A text with its sources and the stretches to be read otherwise in, the text as it is to be read
 * out. Every source keeps its place: what is taken out leaves a piece without characters.
 *
 * `棚户区 和 老旧小区` with ` 和 ` read as `和` → `棚户区和老旧小区` in three pieces.
 */
export function editText(given: SourcedText, edits: readonly Edit[]): SourcedText {
	return edits.reduce(editOnce, given);
}

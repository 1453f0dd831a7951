import type { Furniture, Place } from '../model.ts';

/** Stands for a character that is not published. */
const MASK = '■';

/** The text of a page from the offset `at` on and what is withheld in; the text with every such character masked, as long as before, out. */
export function maskText(text: string, page: string, withheld: readonly Place[], at = 0): string {
	let masked = text;
	for (const place of withheld) {
		const from = Math.max(0, place.start - at);
		const to = Math.min(text.length, place.end - at);
		if (place.page !== page || from >= to) continue;
		masked = masked.slice(0, from) + MASK.repeat(to - from) + masked.slice(to);
	}
	return masked;
}

/** A line that belongs to no article in; the same without what is withheld out. */
export function maskFurniture(furniture: Furniture, withheld: readonly Place[]): Furniture {
	const { line } = furniture;
	const text = maskText(line.text, line.place.page, withheld, line.place.start);
	return text === line.text ? furniture : { ...furniture, line: { ...line, text } };
}

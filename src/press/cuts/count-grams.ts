const MOST_CHARACTERS = 200_000;
const MIX = 0x9e3779b1;

/** Which two and three characters in a row stand on the page. */
export type Grams = ReadonlySet<number>;

/** The key of two characters in a row. */
export const keyPair = (a: number, b: number): number => ((a & 0x7fff) << 15) | (b & 0x7fff);

/** The key of three: one of a thousand million, so that two hardly ever share one. */
export const keyTriple = (a: number, b: number, c: number): number =>
	((Math.imul(keyPair(a, b), MIX) ^ c) & 0x3fffffff) + 0x40000000;

/** Texts in, all their characters in a row out. */
export function countGrams(nodes: readonly { readonly text: string }[]): Grams {
	const grams = new Set<number>();
	let room = MOST_CHARACTERS;
	for (const { text } of nodes) {
		const end = Math.min(text.length - 1, room);
		room -= Math.max(0, end);
		let a = 0;
		let b = text.charCodeAt(0);
		for (let i = 0; i < end; i++) {
			const c = text.charCodeAt(i + 1);
			grams.add(keyPair(b, c));
			if (i > 0) grams.add(keyTriple(a, b, c));
			a = b;
			b = c;
		}
	}
	return grams;
}

const MOST_CHARACTERS = 200_000;
const MIX = 0x9e3779b1;

/** Which two and three characters in a row stand on the page. */
export interface Grams {
	/** Whether they do, by the key of two or of three. */
	has(key: number): boolean;
}

/** The key of two characters in a row. */
export const keyPair = (a: number, b: number): number => ((a & 0x7fff) << 15) | (b & 0x7fff);

/** The key of three: one of a thousand million, so that two hardly ever share one. */
export const keyTriple = (a: number, b: number, c: number): number =>
	((Math.imul(keyPair(a, b), MIX) ^ c) & 0x3fffffff) + 0x40000000;

/** Texts in, all their characters in a row out. */
export function countGrams(nodes: readonly { readonly text: string }[]): Grams {
	const length = nodes.reduce((sum, { text }) => sum + text.length, 0);
	const grams = openTable(2 * Math.min(length, MOST_CHARACTERS));
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

/** A set of up to `most` keys below 2³¹ in one table, open addressing: a `Set` takes twice as long. */
function openTable(most: number): Grams & { add(key: number): void } {
	const bits = Math.ceil(Math.log2(Math.max(8, most * 2)));
	const table = new Int32Array(2 ** bits).fill(-1);
	const last = table.length - 1;
	/** Where the key stands or would stand. */
	const find = (key: number): number => {
		let at = Math.imul(key, MIX) >>> (32 - bits);
		while (table[at] !== -1 && table[at] !== key) at = (at + 1) & last;
		return at;
	};
	return {
		has: (key) => table[find(key)] === key,
		add: (key) => {
			table[find(key)] = key;
		},
	};
}

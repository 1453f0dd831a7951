const MOST_CHARACTERS = 1200;
const LONG = 30;
const isWord = (code: number): boolean =>
	(code >= 0x3400 && code <= 0x9fff) || (code >= 48 && code <= 57) || (code >= 65 && code <= 122);

function countPairs(text: string): Map<number, number> {
	const pairs = new Map<number, number>();
	const end = Math.min(text.length, MOST_CHARACTERS) - 1;
	for (let i = 0; i < end; i++) {
		const a = text.charCodeAt(i);
		const b = text.charCodeAt(i + 1);
		if (isWord(a) && isWord(b)) pairs.set(a * 65536 + b, (pairs.get(a * 65536 + b) ?? 0) + 1);
	}
	return pairs;
}

/**
 * Texts in, a square table out of how much each two have in common: the cosine of their character
 * pairs, rare pairs weighing more, less what any two long texts of the page have in common.
 */
export function weighLikeness(texts: readonly string[]): Float64Array {
	const size = texts.length;
	const table = new Float64Array(size * size);
	const holders = new Map<number, [number, number][]>();
	texts.forEach((text, i) => {
		for (const [pair, count] of countPairs(text)) {
			const list = holders.get(pair);
			if (list) list.push([i, 1 + Math.log(count)]);
			else holders.set(pair, [[i, 1 + Math.log(count)]]);
		}
	});
	const norms = new Float64Array(size);
	for (const list of holders.values()) {
		const rarity = Math.log((size + 1) / list.length);
		for (const [i, tf] of list) norms[i] = (norms[i] ?? 0) + (tf * rarity) ** 2;
		if (list.length < 2 || list.length > size / 2 + 1) continue;
		for (let x = 0; x < list.length; x++)
			for (let y = x + 1; y < list.length; y++) {
				const [i, a] = list[x] as [number, number];
				const [j, b] = list[y] as [number, number];
				const at = i * size + j;
				table[at] = (table[at] ?? 0) + a * b * rarity * rarity;
			}
	}
	const long = texts.map(({ length }) => length >= LONG);
	let sum = 0;
	let pairs = 0;
	for (let i = 0; i < size; i++)
		for (let j = i + 1; j < size; j++) {
			const norm = Math.sqrt((norms[i] ?? 0) * (norms[j] ?? 0));
			const value = norm > 0 ? (table[i * size + j] ?? 0) / norm : 0;
			table[i * size + j] = value;
			if (!long[i] || !long[j]) continue;
			sum += value;
			pairs++;
		}
	const mean = pairs > 0 ? sum / pairs : 0;
	for (let i = 0; i < size; i++)
		for (let j = i + 1; j < size; j++) {
			table[i * size + j] = (table[i * size + j] ?? 0) - mean;
			table[j * size + i] = table[i * size + j] ?? 0;
		}
	return table;
}

import { dict } from '@node-rs/jieba/dict.js';

/** Kinds of words that are swapped for others of their kind; function words make the language. */
const swapped = /^(?:n|v|vn|a|nz|nr)$/;

/** Draws a word of a kind, the common ones more often; none where the kind is left as it is. */
export type DrawWord = (kind: string, chance: () => number) => string | undefined;

/** Opens the whole dictionary to draw from: some 250,000 words of the kinds that are swapped. */
export function openWords(): DrawWord {
	const kinds = new Map<string, { words: string[]; sums: number[] }>();
	for (const row of Buffer.from(dict).toString('utf8').split('\n')) {
		const [word = '', frequency, kind = ''] = row.trim().split(' ');
		if (word.length < 2 || !swapped.test(kind)) continue;
		const held = kinds.get(kind) ?? { words: [], sums: [] };
		held.words.push(word);
		held.sums.push((held.sums.at(-1) ?? 0) + Number(frequency) + 1);
		kinds.set(kind, held);
	}
	return (kind, chance) => {
		const held = kinds.get(kind);
		return held?.words[firstAbove(held.sums, chance() * (held.sums.at(-1) ?? 0))];
	};
}

/** Index of the first sum above a number. */
function firstAbove(sums: readonly number[], wanted: number): number {
	let [low, high] = [0, sums.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sums[middle] ?? 0) > wanted) high = middle;
		else low = middle + 1;
	}
	return low;
}

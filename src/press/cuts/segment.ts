import type { World } from '../model.ts';

/** Longest word looked for, in characters. */
export const LONGEST_WORD = 4;
const TOTAL = 6e7;
const UNKNOWN = Math.log(0.2 / TOTAL);

/** The likeliest readings of the parts of a short text as words: log-probability, and the outer word. */
export interface Segmentation {
	readonly scores: readonly number[];
	readonly words: readonly string[];
}

/** Log-probability of a word, if the dictionary has it. */
export function logWord(word: string, words: World['words']): number | undefined {
	const count = words.get(word);
	return count === undefined ? undefined : Math.log((count + 0.5) / TOTAL);
}

/**
 * A short text of Chinese characters in, the likeliest reading of each of its beginnings, by their
 * length, with the last word of each out; `backwards`: of its ends, with the first word of each.
 */
export function segment(text: string, words: World['words'], backwards = false): Segmentation {
	const scores = [0];
	const outer = [''];
	const size = text.length;
	for (let length = 1; length <= size; length++) {
		let top = -Infinity;
		let best = '';
		for (let taken = 1; taken <= Math.min(LONGEST_WORD, length); taken++) {
			const from = backwards ? size - length : length - taken;
			const word = text.slice(from, from + taken);
			const worth = logWord(word, words) ?? (taken === 1 ? UNKNOWN : -Infinity);
			const reached = (scores[length - taken] ?? 0) + worth;
			if (reached <= top) continue;
			top = reached;
			best = word;
		}
		scores.push(top);
		outer.push(best);
	}
	return { scores, words: outer };
}

import type { World } from '../model.ts';
import { findOpen } from './find-open.ts';

/** How a text begins and ends, ready to be held against others. */
export interface Ends {
	/** Best segmentation scores of the last characters, by how many of them are left over (0…3). */
	readonly tail: readonly number[];
	readonly tailText: string;
	/** Best segmentation scores of the first characters without the first 0…3. */
	readonly head: readonly number[];
	readonly headText: string;
	/** Quotes or brackets left open at the end, as their closing marks. */
	readonly open: string;
	/** The first quote or bracket in it closes one that it did not open. */
	readonly closes: string;
}

const REACH = 6;
const LONGEST = 4;
const TOTAL = 6e7;
const UNKNOWN = Math.log(0.2 / TOTAL);
const HAN_ONLY = /[^\p{Script=Han}]/u;
const logWord = (word: string, words: World['words']): number | undefined => {
	const count = words.get(word);
	return count === undefined ? undefined : Math.log((count + 0.5) / TOTAL);
};

/** Best segmentation score of every prefix of a short text. */
function segment(text: string, words: World['words']): number[] {
	const best = [0];
	for (let end = 1; end <= text.length; end++) {
		let top = -Infinity;
		for (let start = Math.max(0, end - LONGEST); start < end; start++) {
			const word =
				logWord(text.slice(start, end), words) ?? (end - start === 1 ? UNKNOWN : -Infinity);
			top = Math.max(top, (best[start] ?? 0) + word);
		}
		best.push(top);
	}
	return best;
}

/** A node's folded text in, its ends out; `whole` may be cut off before a repetition. */
export function measureEnds(text: string, words: World['words'], whole: string = text): Ends {
	let tailText = whole.slice(-REACH);
	for (let i = tailText.length - 1; i >= 0; i--)
		if (HAN_ONLY.test(tailText[i] ?? '')) {
			tailText = tailText.slice(i + 1);
			break;
		}
	let headText = text.slice(0, REACH);
	const stop = headText.search(HAN_ONLY);
	if (stop >= 0) headText = headText.slice(0, stop);
	const forward = segment(tailText, words);
	const tail = [0, 1, 2, 3].map((left) => forward[tailText.length - left] ?? -Infinity);
	const head = [0, 1, 2, 3].map((taken) =>
		taken > headText.length ? -Infinity : (segment(headText.slice(taken), words).at(-1) ?? 0),
	);
	return {
		tail,
		tailText,
		head,
		headText,
		...findOpen(whole.length > 3000 ? whole.slice(-3000) : whole),
	};
}

/**
 * The ends of two nodes in, the gain in log-probability out of reading a word across the cut:
 * 贫困 + 地区 gains nothing, 大 + 家 gains what 大家 is likelier than 大 and 家.
 */
export function gainAcross(from: Ends, to: Ends, words: World['words']): number {
	const apart = (from.tail[0] ?? 0) + (to.head[0] ?? 0);
	let best = apart;
	for (let left = 1; left <= 3 && left <= from.tailText.length; left++)
		for (
			let taken = 1;
			taken <= 3 && taken <= to.headText.length && left + taken <= LONGEST;
			taken++
		) {
			const word = from.tailText.slice(-left) + to.headText.slice(0, taken);
			const score = logWord(word, words);
			if (score !== undefined)
				best = Math.max(best, (from.tail[left] ?? 0) + score + (to.head[taken] ?? 0));
		}
	return best - apart;
}

import type { World } from '../model.ts';
import type { Ends } from './measure-ends.ts';
import { LONGEST_WORD, logWord } from './segment.ts';

/** What reading one word across a cut gains in log-probability, and what that word is. */
export interface Gain {
	readonly gain: number;
	/** Empty when the words are likelier whole on either side. */
	readonly word: string;
	/** How many of its characters stand before and after the cut. */
	readonly left: number;
	readonly taken: number;
}

/**
 * The ends of two nodes in, the gain in log-probability out of reading a word across the cut:
 * 贫困 + 地区 gains nothing, 大 + 家 gains what 大家 is likelier than 大 and 家.
 */
export function gainAcross(from: Ends, to: Ends, words: World['words']): Gain {
	const apart = (from.tail[0] ?? 0) + (to.head[0] ?? 0);
	let best: Gain = { gain: 0, word: '', left: 0, taken: 0 };
	for (let left = 1; left <= 3 && left <= from.tailText.length; left++)
		for (
			let taken = 1;
			taken <= 3 && taken <= to.headText.length && left + taken <= LONGEST_WORD;
			taken++
		) {
			const word = from.tailText.slice(-left) + to.headText.slice(0, taken);
			const score = logWord(word, words);
			if (score === undefined) continue;
			const gain = (from.tail[left] ?? 0) + score + (to.head[taken] ?? 0) - apart;
			if (gain > best.gain) best = { gain, word, left, taken };
		}
	return best;
}

import { dict } from '@node-rs/jieba/dict.js';
import { cutter } from './cut-words.ts';

/** Nouns, proper names and fixed phrases tell what a text is about; verbs and the rest do not. */
const telling = /^(?:n|nr|nz|nt|nw|vn|l|i|j|eng)$/;

/** Above this many occurrences in the dictionary's corpus a word says too little. */
const tooCommon = 2000;

let weights: ReadonlyMap<string, number> | undefined;

/** How often each word stands in the dictionary's own corpus; 0 if it tells nothing. */
function readWeights(): ReadonlyMap<string, number> {
	const rows = Buffer.from(dict).toString('utf8').split('\n');
	return new Map(
		rows.map((row) => {
			const [word = '', count, tag = ''] = row.split(' ');
			const tells = telling.test(tag) && Number(count) <= tooCommon;
			return [word, tells ? Math.max(1, Number(count)) : 0];
		}),
	);
}

/** What the dictionary does not know and holds a Latin letter is a name (jieba's `eng`). */
const latin = /[a-z]/i;

/** The words of a text that could tell what it is about, each once, with how common each is (1 and up). */
export function findTerms(text: string): ReadonlyMap<string, number> {
	weights ??= readWeights();
	const terms = new Map<string, number>();
	for (const word of cutter().cut(text, false)) {
		if (word.length < 2 || terms.has(word)) continue;
		const weight = weights.get(word) ?? (latin.test(word) ? 1 : 0);
		if (weight > 0) terms.set(word, weight);
	}
	return terms;
}

import { dict } from '@node-rs/jieba/dict.js';
import { cutter } from './cut-words.ts';

let commonness: ReadonlyMap<string, number> | undefined;

/** How often each word stands in the dictionary's own corpus. */
function readCommonness(): ReadonlyMap<string, number> {
	const rows = Buffer.from(dict).toString('utf8').split('\n');
	return new Map(
		rows.map((row) => {
			const [word = '', count] = row.split(' ');
			return [word, Number(count)];
		}),
	);
}

/** Nouns, proper names and fixed phrases tell what a text is about; verbs and the rest do not. */
const telling = /^(?:n|nr|nz|nt|nw|vn|l|i|j|eng)$/;

/** Above this many occurrences in the dictionary's corpus a word says too little. */
const tooCommon = 2000;

/** The words of a text that could tell what it is about, each once, with how common each is (1 and up). */
export function findTerms(text: string): ReadonlyMap<string, number> {
	commonness ??= readCommonness();
	const terms = new Map<string, number>();
	for (const { tag, word } of cutter().tag(text, false)) {
		if (word.length < 2 || terms.has(word) || !telling.test(tag)) continue;
		const common = commonness.get(word) ?? 1;
		if (common <= tooCommon) terms.set(word, Math.max(1, common));
	}
	return terms;
}

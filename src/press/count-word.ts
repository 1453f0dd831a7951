import type { World } from './model.ts';
import { makeSieve, mix } from './sieve.ts';

/** Tells how often the word `[from, to)` of a text is used; nothing where it is no word. */
export type CountWord = (text: string, from: number, to: number) => number | undefined;

const counts = new WeakMap<World['words'], CountWord>();

function hashOf(text: string, from: number, to: number): number {
	let hash = 0;
	for (let i = from; i < to; i++) hash = mix(hash, text.charCodeAt(i));
	return hash;
}

/**
 * The dictionary in, what looks up stretches of a text in it out, made once for each dictionary: most
 * stretches are no words, and those need not be cut out to be told.
 */
export function countWord(words: World['words']): CountWord {
	const known = counts.get(words);
	if (known) return known;
	const sieve = makeSieve(words.size);
	for (const word of words.keys()) sieve.add(hashOf(word, 0, word.length));
	const count: CountWord = (text, from, to) =>
		sieve.mayHave(hashOf(text, from, to)) ? words.get(text.slice(from, to)) : undefined;
	counts.set(words, count);
	return count;
}

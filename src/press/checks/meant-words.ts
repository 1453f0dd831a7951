import type { World } from '../model.ts';
import { makeSieve, mix } from '../sieve.ts';

/** So many characters has a word that still says what it is when one is wrong. */
export const MEANT_LENGTH = 4;
/** Words of four characters rarer than this prove nothing. */
const COMMON = 20;
/** Doubted are the characters in the middle, which have neighbours on both sides. */
const DOUBTED = [1, 2];

/** Of a text from a place on, the common word it has there but for its character `at`, 1 or 2. */
type Meant = (text: string, from: number, at: number) => string | undefined;

const kept = new WeakMap<World['words'], Meant>();

const without = (word: string, at: number): string => `${word.slice(0, at)}?${word.slice(at + 1)}`;

function hashWithout(text: string, from: number, at: number): number {
	const inner = text.charCodeAt(from + MEANT_LENGTH - 1 - at);
	return mix(mix(mix(at, text.charCodeAt(from)), inner), text.charCodeAt(from + MEANT_LENGTH - 1));
}

/** The dictionary in, what tells the word that is meant out; worked out once for a dictionary. */
export function meantWords(words: World['words']): Meant {
	const known = kept.get(words);
	if (known) return known;
	const index = new Map<string, string>();
	for (const [word, frequency] of words) {
		if (word.length !== MEANT_LENGTH || frequency < COMMON) continue;
		for (const at of DOUBTED) index.set(without(word, at), word);
	}
	const sieve = makeSieve(index.size);
	for (const word of index.values()) for (const at of DOUBTED) sieve.add(hashWithout(word, 0, at));
	const meant: Meant = (text, from, at) =>
		sieve.mayHave(hashWithout(text, from, at))
			? index.get(without(text.slice(from, from + MEANT_LENGTH), at))
			: undefined;
	kept.set(words, meant);
	return meant;
}

import type { World } from '../model.ts';
import { CLASSES } from './class-model.ts';

/** What the press knows of words. */
export type Lexicon = Pick<World, 'words' | 'classes'>;

const INDEX = new Map(CLASSES.map((name, i) => [name, i]));
const LONGEST = 3;

/**
 * A word as the model of word pairs knows it: itself when it is very frequent, a mark itself, all
 * digits alike, else its class in the dictionary and its length.
 *
 * `的` → `的`, `茶园` → `n2`, `2024` → `0`.
 */
export function nameClass(word: string, { classes }: Lexicon, frequent: (word: string) => boolean) {
	if (/^\d/u.test(word)) return '0';
	if (/^[A-Za-z]/u.test(word)) return 'A';
	if (frequent(word) || !/\p{Script=Han}/u.test(word)) return word;
	return `${classes?.get(word) ?? '?'}${Math.min(LONGEST, word.length)}`;
}

/** The same as a number, -1 for what the model does not know. */
export function classOf(word: string, lexicon: Lexicon): number {
	const known = INDEX.get(word);
	return known ?? INDEX.get(nameClass(word, lexicon, () => false)) ?? -1;
}

import type { Author } from '../model.ts';
import { isSurname } from './surnames.ts';

/** So often a word is in the dictionary when it is hardly a name. */
export const COMMON = 50;

/** How much a would-be name falls into common words instead: 记者调查, 洪水河. */
function isSplit(name: string, words: ReadonlyMap<string, number>): number {
	const count = (from: number, to: number): number => words.get(name.slice(from, to)) ?? 0;
	if (name.length === 4) return count(0, 2) > 200 && count(2, 4) > 200 ? 2.5 : 0;
	if (name.length === 3)
		return count(0, 2) > 500 || (count(1, 3) > 3000 && isSurname(name) === 0) ? 1 : 0;
	return 0;
}

/** A would-be name in, how much it looks like a person's out: log-odds. */
export function scoreName(name: string, words: ReadonlyMap<string, number>): number {
	if (name.includes('·')) return 2;
	const known = words.get(name) ?? 0;
	const surname = isSurname(name);
	const lengthScore = name.length === 4 ? (surname === 2 ? 0 : -0.8) : name.length === 3 ? 0.4 : 0;
	const split = isSplit(name, words);
	return (
		(surname > 0 ? 1.1 : -1) +
		lengthScore -
		(known > 20 ? Math.min(2.5, Math.log10(known) - 0.5) : 0) -
		split
	);
}

/** 天津蓟州 易守拙: the first is where the second lives. */
export function isPlaceBefore(
	authors: readonly Author[],
	words: ReadonlyMap<string, number>,
): boolean {
	const [first, second] = authors;
	if (!first || !second || isSurname(first.name) > 0 || isSurname(second.name) === 0) return false;
	return first.name.length === 4 || (words.get(first.name) ?? 0) > COMMON;
}

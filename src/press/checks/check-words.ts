import type { Line, Notice, World } from '../model.ts';
import { makeNotice } from '../notices.ts';

const LENGTH = 4;
/** Words of four characters rarer than this prove nothing. */
const COMMON = 20;
const RUN = /\p{Script=Han}{4,}/gu;
const kept = new WeakMap<World['words'], ReadonlyMap<string, string>>();

const without = (word: string, at: number): string => `${word.slice(0, at)}?${word.slice(at + 1)}`;

/** Common words of four characters, by what is left of them when one is unknown. */
function indexWords(words: World['words']): ReadonlyMap<string, string> {
	const known = kept.get(words);
	if (known) return known;
	const index = new Map<string, string>();
	for (const [word, frequency] of words)
		if (word.length === LENGTH && frequency >= COMMON)
			for (let at = 0; at < LENGTH; at++) index.set(without(word, at), word);
	kept.set(words, index);
	return index;
}

/** Whether the character at a place is part of any word with the characters around it. */
function makesWord(text: string, at: number, words: World['words']): boolean {
	for (let length = 2; length <= LENGTH; length++)
		for (let from = Math.max(0, at - length + 1); from <= at; from++) {
			const part = text.slice(from, from + length);
			if (part.length === length && words.has(part)) return true;
		}
	return false;
}

/** Whether the other characters hold a word of two: then this one may well stand alone. */
function holdsWord(part: string, at: number, words: World['words']): boolean {
	const rest = [part.slice(0, at), part.slice(at + 1)];
	return rest.some((side) => side.length > 1 && words.has(side.slice(0, 2)) && words.has(side));
}

/**
 * Lines in, characters that make no word with any of their neighbours while another in their place
 * would make a common word of four out.
 *
 * `生活蒸蒸目上` → 蒸蒸目上, expected 蒸蒸日上.
 */
export function checkWords(lines: readonly Line[], words: World['words']): readonly Notice[] {
	const index = indexWords(words);
	return lines.flatMap(({ place, text }) =>
		[...text.matchAll(RUN)].flatMap(({ 0: run, index: offset }) => {
			const notices: Notice[] = [];
			for (let i = 0; i + LENGTH <= run.length; i++) {
				const part = run.slice(i, i + LENGTH);
				if (words.has(part)) continue;
				for (const at of [1, 2]) {
					const meant = index.get(without(part, at));
					if (!meant || makesWord(run, i + at, words) || holdsWord(part, at, words)) continue;
					const start = place.start + offset + i;
					const where = { ...place, start, end: start + LENGTH };
					notices.push(makeNotice('words/unlikely', where, part, { expected: [meant] }));
				}
			}
			return notices;
		}),
	);
}

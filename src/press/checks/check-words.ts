import type { Line, Notice, World } from '../model.ts';
import { makeNotice } from '../notices.ts';
import { MEANT_LENGTH, meantWords } from './meant-words.ts';

const RUN = /\p{Script=Han}{4,}/gu;

/** Whether the character at a place is part of any word with the characters around it. */
function makesWord(text: string, at: number, words: World['words']): boolean {
	for (let length = 2; length <= MEANT_LENGTH; length++)
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
	const meantAt = meantWords(words);
	return lines.flatMap(({ place, text }) =>
		[...text.matchAll(RUN)].flatMap(({ 0: run, index: offset }) => {
			const notices: Notice[] = [];
			for (let i = 0; i + MEANT_LENGTH <= run.length; i++)
				for (const at of [1, 2]) {
					const meant = meantAt(run, i, at);
					if (!meant) continue;
					const part = run.slice(i, i + MEANT_LENGTH);
					if (words.has(part) || makesWord(run, i + at, words) || holdsWord(part, at, words))
						continue;
					const start = place.start + offset + i;
					const where = { ...place, start, end: start + MEANT_LENGTH };
					notices.push(makeNotice('words/unlikely', where, part, { expected: [meant] }));
				}
			return notices;
		}),
	);
}

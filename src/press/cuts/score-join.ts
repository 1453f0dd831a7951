import { LEAD_FORMULA } from '../blocks/patterns.ts';
import type { World } from '../model.ts';
import { cutFeatures } from './cut-features.ts';
import { JOIN_MODEL } from './cut-model.ts';
import type { Ends } from './measure-ends.ts';
import { weigh } from './start-features.ts';

const LEAD_FORMULA_INSIDE = -3;

const MOST_CHARACTERS = 200_000;

/** What a whole page says about its cuts. */
export interface PageEvidence {
	readonly grams: ReadonlyMap<number, number>;
	readonly words: World['words'];
}

/** How often each two and three characters in a row stand on the page. */
export function countGrams(nodes: readonly { readonly text: string }[]): Map<number, number> {
	const grams = new Map<number, number>();
	const add = (gram: number): void => void grams.set(gram, (grams.get(gram) ?? 0) + 1);
	let room = MOST_CHARACTERS;
	for (const { text } of nodes)
		for (let i = 0; i + 1 < text.length && room > 0; i++, room--) {
			const two = text.charCodeAt(i) * 65536 + text.charCodeAt(i + 1);
			add(two);
			if (i + 2 < text.length) add(two * 65536 + text.charCodeAt(i + 2));
		}
	return grams;
}

/** One side of a cut: its text, how it begins and ends, and how much its opening looks like one. */
export interface CutSide {
	readonly text: string;
	readonly ends: Ends;
	readonly start: number;
}

/** Everything a cut in mid-sentence tells about two texts: log-odds that `to` continues `from`. */
export function scoreJoin(from: CutSide, to: CutSide, { grams, words }: PageEvidence): number {
	const cut = weigh(cutFeatures(from.text, to.text, from.ends, to.ends, grams, words), JOIN_MODEL);
	const formula = LEAD_FORMULA.test(to.text) ? LEAD_FORMULA_INSIDE : 0;
	return (JOIN_MODEL['bias'] ?? 0) + (JOIN_MODEL['start'] ?? 0) * to.start + cut + formula;
}

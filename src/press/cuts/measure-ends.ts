import { classOf, type Lexicon } from './class-of.ts';
import { findOpen } from './find-open.ts';
import { type SideMarks, seeMarks } from './see-marks.ts';
import { segment } from './segment.ts';

/** How a text begins and ends, ready to be held against others. */
export interface Ends {
	/** Best segmentation scores of the last characters, by how many of them are left over (0…3). */
	readonly tail: readonly number[];
	readonly tailText: string;
	/** Class of the last word of each. */
	readonly tailClass: readonly number[];
	/** Best segmentation scores of the first characters without the first 0…3. */
	readonly head: readonly number[];
	readonly headText: string;
	/** Class of the first word of each. */
	readonly headClass: readonly number[];
	/** Quotes or brackets left open at the end, as their closing marks. */
	readonly open: string;
	/** The first quote or bracket in it closes one that it did not open. */
	readonly closes: string;
	readonly marks: SideMarks;
}

const REACH = 6;
const HAN_ONLY = /[^\p{Script=Han}]/u;
const MOST_CHARACTERS = 3000;
const LEFT = [0, 1, 2, 3];

/** A node's folded text in, its ends out; `whole` may be cut off before a repetition. */
export function measureEnds(text: string, lexicon: Lexicon, whole: string = text): Ends {
	let tailText = whole.slice(-REACH);
	for (let i = tailText.length - 1; i >= 0; i--)
		if (HAN_ONLY.test(tailText[i] ?? '')) {
			tailText = tailText.slice(i + 1);
			break;
		}
	let headText = text.slice(0, REACH);
	const stop = headText.search(HAN_ONLY);
	if (stop >= 0) headText = headText.slice(0, stop);
	const tail = segment(tailText, lexicon.words);
	const head = segment(headText, lexicon.words, true);
	const before = whole.at(-tailText.length - 1) ?? '';
	const after = text[headText.length] ?? '';
	return {
		tail: LEFT.map((left) => tail.scores[tailText.length - left] ?? -Infinity),
		tailText,
		tailClass: LEFT.map((left) => classOf(tail.words[tailText.length - left] || before, lexicon)),
		head: LEFT.map((taken) => head.scores[headText.length - taken] ?? -Infinity),
		headText,
		headClass: LEFT.map((taken) => classOf(head.words[headText.length - taken] || after, lexicon)),
		...findOpen(whole.length > MOST_CHARACTERS ? whole.slice(-MOST_CHARACTERS) : whole),
		marks: seeMarks(whole, text),
	};
}

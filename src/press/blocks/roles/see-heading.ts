import { VERSE } from '../count-rows.ts';
import type { PageShape } from '../page-shape.ts';
import { CLOSING, isDateLine, LEAD_FORMULA, LEAD_TIME, TURN_OF_TALK } from '../patterns.ts';

/** What all heading roles ask of a short line. */
export interface HeadingSigns {
	readonly folded: string;
	readonly length: number;
	readonly level: number;
	/** What speaks against any heading, as a penalty. */
	readonly odd: number;
	/** The line opens with a dash. */
	readonly dash: boolean;
	/** Two clauses parted by a comma. */
	readonly clauses: boolean;
	/** A colon or a quote inside. */
	readonly marked: boolean;
	/** 2 above a dateline or 本报讯, else 0. */
	readonly formula: number;
	/** How much the line below looks like a lead: 0, 1 or 2. */
	readonly lead: number;
	/** 1.5 above a byline, else 0. */
	readonly signed: number;
	/** 4 beside 上接第1版, else 0: the headline is printed again over what continues. */
	readonly again: number;
	/** Share of its character pairs that the text below takes up. */
	readonly taken: number;
	/** More room above than usual, where such room means a picture. */
	readonly gapped: number;
	readonly bold: number;
}

const DASH = /^[—\-–―─]{1,3}/u;
const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

function scoreOdd(page: PageShape, i: number, folded: string, length: number): number {
	let odd = 0;
	if (length > 36) odd -= 3;
	if (/[，、；]$/u.test(folded)) odd -= 3;
	if (isDateLine(folded) || CLOSING.test(folded)) odd -= 4;
	if (/：$/u.test(folded) && page.prose[i + 1]) odd -= 3;
	if (count(folded, /[“（《]/gu) !== count(folded, /[”）》]/gu)) odd -= 2;
	if ((page.run[i] ?? 0) >= VERSE) odd -= 3;
	if (TURN_OF_TALK.test(folded) && /[？。！]$/u.test(folded) && page.prose[i + 1]) odd -= 4;
	if (page.prose[i + 1] && (page.start[i + 1] ?? 0) < -0.8) odd -= 1.2;
	return odd;
}

/** A short line among its neighbours in, its signs as a heading out; undefined for running text. */
export function seeHeading(page: PageShape, i: number): HeadingSigns | undefined {
	const line = page.lines[i];
	if (!line || page.prose[i]) return undefined;
	const { folded, length, level } = line;
	const below = page.lines[i + 1]?.folded ?? '';
	const formula = LEAD_FORMULA.test(below) ? 2 : 0;
	return {
		folded,
		length,
		level,
		odd: scoreOdd(page, i, folded, length),
		dash: DASH.test(folded),
		clauses: /[^\s，]，[^\s，]/u.test(folded),
		marked: /[：“]/u.test(folded),
		formula,
		lead: formula || (LEAD_TIME.test(below) ? 1 : 0),
		signed: (page.bylines[i + 1]?.score ?? -9) > 1 ? 1.5 : 0,
		again: [i - 1, i + 1].some((j) => page.jumps[j]?.whole && page.jumps[j].way === 'back') ? 4 : 0,
		taken: page.taken[i] ?? 0,
		gapped: (page.extraGap[i] ?? 0) > 0 ? -0.5 : 0,
		bold: line.bold ? 1.5 : 0,
	};
}

/** The weight of a Markdown level on a page that has levels: none, 1, 2, 3 and deeper. */
export function weighLevel(
	weights: readonly [number, number, number, number],
	level: number,
	levelled: boolean,
): number {
	return levelled ? (weights[Math.min(3, level)] ?? 0) : 0;
}

import type { PageShape } from '../page-shape.ts';
import {
	CLOSING,
	isDateLine,
	LEAD_FORMULA,
	LEAD_TIME,
	NOTICE_TITLE,
	TURN_OF_TALK,
} from '../patterns.ts';
import { LABEL_END } from './apart-patterns.ts';
import { countSisters } from './count-sisters.ts';
import { hasEvenHalves, ORGANISATION, PLACE_ALONE, TWO_HALVES } from './heading-patterns.ts';

/** Log-odds of the roles that are set as headings. */
export interface HeadingScores {
	readonly headline: number;
	readonly kicker: number;
	readonly deck: number;
	readonly crosshead: number;
}

const DASH = /^[—\-–―─]{1,3}/u;
const SPACED = /[\p{Script=Han}”’）？！][\s：][\p{Script=Han}“‘（]/u;
const ORDINAL = /^[一二三四五六七八九十]{1,2}、|^（[一二三四五六七八九十]+）/u;
/** By Markdown level: none on a page that has levels, then levels 1, 2, 3 and deeper. */
const HEADLINE_LEVELS = [-4, 6, 4, -1] as const;
const CROSSHEAD_LEVELS = [1, -2, -2, 6] as const;

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;
const levelOf = (levels: readonly number[], level: number, levelled: boolean): number =>
	levelled ? (levels[Math.min(3, level)] ?? 0) : 0;

/** A short line's shape and its neighbours in, the weights for each heading role out. */
export function scoreHeadings(page: PageShape, i: number): HeadingScores {
	const line = page.lines[i];
	if (!line || page.prose[i]) return { headline: -7, kicker: -9, deck: -9, crosshead: -8 };
	const { folded, length, level, marker } = line;
	const cutBelow = page.prose[i + 1] && (page.start[i + 1] ?? 0) < -0.8 ? -1.2 : 0;
	const odd =
		(length > 36 ? -3 : 0) +
		(/[，、；]$/u.test(folded) ? -3 : 0) +
		(isDateLine(folded) || CLOSING.test(folded) ? -4 : 0) +
		(/：$/u.test(folded) && page.prose[i + 1] ? -3 : 0) +
		(count(folded, /[“（《]/gu) !== count(folded, /[”）》]/gu) ? -2 : 0) +
		((page.run[i] ?? 0) >= 6 ? -3 : 0) +
		(TURN_OF_TALK.test(folded) && /[？。！]$/u.test(folded) && page.prose[i + 1] ? -4 : 0) +
		cutBelow;
	const dash = DASH.test(folded);
	const spaced = SPACED.test(folded);
	const below = page.lines[i + 1];
	const formula = below && LEAD_FORMULA.test(below.folded) ? 2 : 0;
	const lead = formula || (below && LEAD_TIME.test(below.folded) ? 1 : 0);
	const signed = (page.bylines[i + 1]?.score ?? -9) > 1 ? 1.5 : 0;
	const taken = page.taken[i] ?? 0;
	const gapped = (page.extraGap[i] ?? 0) > 0 ? -0.5 : 0;
	const bold = line.bold ? 1.5 : 0;
	const placeAlone = PLACE_ALONE.test(folded);
	const short = length < 5 ? (signed > 0 ? -1 : -2.5) : length < 7 ? -0.7 : 0;
	const clauses = /[^\s，]，[^\s，]/u.test(folded);
	const inText = page.prose[i - 1] && page.prose[i + 1];
	const open = !(page.closed[i - 1] ?? true) ? -1 : 0;
	const headline =
		0.8 +
		odd +
		levelOf(HEADLINE_LEVELS, level, page.levelled) +
		lead +
		signed +
		taken * 2 +
		gapped +
		bold +
		short +
		(spaced ? 1 : 0) +
		(marker ? -2 : 0) +
		(dash ? -4 : 0) +
		(length < 3 ? -1 : 0) +
		(placeAlone ? -3 : 0) +
		(/[：“]/u.test(folded) ? 0.7 : 0) +
		(NOTICE_TITLE.test(folded) ? 3 : 0) -
		(lead + signed === 0 && length < 12 && !/[：“]/u.test(folded) ? 1.3 : 0) -
		(clauses ? 1.2 : 0) -
		(ORGANISATION.test(folded) && page.prose[i - 1] ? 2.5 : 0);
	const crosshead =
		-1 +
		odd +
		countSisters(page, i) * 1.2 +
		levelOf(CROSSHEAD_LEVELS, level, page.levelled) +
		(marker ? 5 : 0) +
		(length > 24 ? -2 : 0) +
		(length < 3 ? -1 : 0) +
		(ORDINAL.test(folded) ? 3 : 0) +
		(inText ? 1 : -1) +
		bold -
		formula -
		lead * 0.5 -
		signed +
		taken / 2 +
		(/：/u.test(folded) ? -1 : 0) +
		gapped +
		open +
		(clauses ? 0.8 : 0) -
		(LABEL_END.test(folded) && length < 8 ? 1 : 0) -
		(dash ? 3 : 0);
	const higher = below !== undefined && level > 0 && below.level > 0 && below.level < level;
	const above = page.lines[i - 1];
	const lower = above !== undefined && level > 0 && above.level > 0 && above.level < level;
	const kicker =
		-2 +
		odd +
		(level === 1 ? -1 : page.levelled && level === 0 ? -3 : 0) +
		(higher || lower ? 4.5 : 0) +
		(marker ? -3 : 0) +
		(placeAlone ? 3.5 : 0) +
		(TWO_HALVES.test(folded) ? 1.2 : 0) +
		(hasEvenHalves(folded) ? 1.3 : 0) +
		taken * 1.5 -
		(dash ? 3 : 0);
	const deck = (dash ? 6 : -4.5) + odd / 2 + (level > 0 && level < 4 ? 1 : 0) + taken / 2;
	return { headline, kicker, deck, crosshead };
}

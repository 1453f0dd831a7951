import type { PageShape } from '../page-shape.ts';
import { isDateLine, LEAD_FORMULA, LEAD_TIME } from '../patterns.ts';
import { countSisters } from './count-sisters.ts';

/** Log-odds of the roles that are set as headings. */
export interface HeadingScores {
	readonly headline: number;
	readonly kicker: number;
	readonly deck: number;
	readonly crosshead: number;
}

const PLACE_ALONE =
	/^(?:[^，。、：；“”！？\s]{2,14}(?:镇|乡|县|区|市|州|旗|街道|村|局|委|院|校)|[^，。]{2,16}[：])$/u;
const TWO_HALVES = /^[^\s，。]{4,12}[\s，][^\s，。]{4,12}$/u;
const DASH = /^[—\-–―─]{1,3}/u;

/** A short line's shape and its neighbours in, the weights for each heading role out. */
export function scoreHeadings(page: PageShape, i: number): HeadingScores {
	const line = page.lines[i];
	if (!line || page.prose[i]) return { headline: -7, kicker: -9, deck: -9, crosshead: -8 };
	const { folded, length, level, marker } = line;
	const next = page.lines[i + 1];
	const odd =
		(length > 36 ? -3 : 0) +
		(length < 3 ? -3 : 0) +
		(/[，、；]$/u.test(folded) ? -3 : 0) +
		(isDateLine(folded) ? -4 : 0) +
		((folded.match(/“/gu)?.length ?? 0) !== (folded.match(/”/gu)?.length ?? 0) ? -2 : 0) +
		((page.run[i] ?? 0) >= 6 ? -3 : 0);
	const dash = DASH.test(folded);
	const spaced = /[\p{Script=Han}”’）？！][\s：][\p{Script=Han}“‘（]/u.test(folded);
	const leadNext =
		next && LEAD_FORMULA.test(next.folded) ? 2 : next && LEAD_TIME.test(next.folded) ? 1 : 0;
	const bylineNext = (page.bylines[i + 1]?.score ?? -9) > 1 ? 1.5 : 0;
	const placeAlone = PLACE_ALONE.test(folded);
	const halves = TWO_HALVES.test(folded);
	const parts = folded.split(/[\s，]+/u);
	const evenHalves = halves && parts[0]?.length === parts[1]?.length && !/[“：]/u.test(folded);
	const taken = (page.taken[i] ?? 0) * 2;
	const gapped = (page.extraGap[i] ?? 0) > 0 ? -0.5 : 0;
	const headlineLevel =
		level === 1 ? 6 : level === 2 ? 4 : level > 2 ? -1 : page.levelled ? -4 : line.bold ? 1.5 : 0;
	const headline =
		0.8 +
		odd +
		headlineLevel +
		leadNext +
		bylineNext +
		taken +
		gapped +
		(spaced ? 1 : 0) +
		(marker ? -2 : 0) +
		(dash ? -4 : 0) +
		(length < 5 ? -2.5 : length < 7 ? -0.7 : 0) +
		(/：$/u.test(folded) ? -2.5 : 0) +
		(placeAlone ? -3 : 0) +
		(/[：“]/u.test(folded) ? 0.7 : 0) -
		(leadNext + bylineNext === 0 && length < 10 ? 0.7 : 0);
	const sisters = countSisters(page, i);
	const crosshead =
		-1 +
		odd +
		sisters * 1.2 +
		(level > 2 ? 6 : level > 0 ? -2 : page.levelled ? 1 : 0) +
		(marker ? 5 : 0) +
		(length > 24 ? -2 : 0) +
		(/^[一二三四五六七八九十]{1,2}、|^（[一二三四五六七八九十]+）/u.test(folded) ? 3 : 0) +
		(page.prose[i - 1] && page.prose[i + 1] ? 1 : -1) +
		(line.bold ? 1.5 : 0) -
		leadNext -
		bylineNext +
		taken / 2 +
		(/：/u.test(folded) ? -1 : 0) +
		gapped -
		(dash ? 3 : 0);
	const kicker =
		-1.5 +
		odd +
		(level === 1 ? -1 : level === 2 ? 2.5 : page.levelled ? -3 : 0) +
		(marker ? -3 : 0) +
		(placeAlone ? 3 : 0) +
		(halves ? 1.2 : 0) +
		(evenHalves ? 1.3 : 0) +
		taken * 1.5 -
		(dash ? 3 : 0);
	const deck = (dash ? 6 : -4.5) + odd / 2 + (level > 0 && level < 4 ? 1 : 0) + taken / 2;
	return { headline, kicker, deck, crosshead };
}

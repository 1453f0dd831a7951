import type { PageShape } from '../page-shape.ts';
import { hasEvenHalves, PLACE_ALONE, TWO_HALVES } from './heading-patterns.ts';
import type { HeadingSigns } from './see-heading.ts';

/** Log-odds that a short line is the kicker over a headline, or the deck below it. */
export function scoreKicker(
	page: PageShape,
	i: number,
	signs: HeadingSigns | undefined,
): { kicker: number; deck: number } {
	if (!signs) return { kicker: -9, deck: -9 };
	const { folded, level, odd, dash, taken } = signs;
	const weightier = (other: number | undefined): boolean =>
		level > 0 && other !== undefined && other > 0 && other < level;
	let kicker = -2 + odd + taken * 1.5;
	if (level === 1) kicker -= 1;
	else if (page.levelled && level === 0) kicker -= 3;
	if (weightier(page.lines[i + 1]?.level) || weightier(page.lines[i - 1]?.level)) kicker += 4.5;
	if (page.lines[i]?.marker) kicker -= 3;
	if (PLACE_ALONE.test(folded)) kicker += 3.5;
	if (TWO_HALVES.test(folded)) kicker += 1.2;
	if (hasEvenHalves(folded)) kicker += 1.3;
	if (dash) kicker -= 3;
	const deck = (dash ? 6 : -4.5) + odd / 2 + (level > 0 && level < 4 ? 1 : 0) + taken / 2;
	return { kicker, deck };
}

import { VERSE } from '../count-rows.ts';
import type { PageShape } from '../page-shape.ts';
import { CREDIT } from '../patterns.ts';

/** Log-odds of the lines that say who wrote an article or where it comes from. */
export function scoreSignature(page: PageShape, i: number): { byline: number; credit: number } {
	const line = page.lines[i];
	if (!line) return { byline: -9, credit: -9 };
	const { folded, length, level } = line;
	const reading = page.bylines[i]?.score ?? -9;
	const between =
		!page.prose[i - 1] && (page.prose[i + 1] || (page.run[i + 1] ?? 0) >= VERSE) ? 2 : 0;
	const salutation = folded.endsWith('：') ? -6 : 0;
	const byline =
		reading > -4
			? Math.min(6, reading * 1.6 - 0.5 + between) - (level > 0 ? 4 : 0) + salutation
			: -9;
	return { byline, credit: CREDIT.test(folded) && length < 40 ? 7 : -9 };
}

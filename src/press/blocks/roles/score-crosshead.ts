import type { PageShape } from '../page-shape.ts';
import { LABEL_END } from './apart-patterns.ts';
import { countSisters } from './count-sisters.ts';
import { type HeadingSigns, weighLevel } from './see-heading.ts';

const ORDINAL = /^[一二三四五六七八九十]{1,2}、|^（[一二三四五六七八九十]+）/u;

/** Log-odds that a short line is a crosshead inside a text: ◎ 把支部建在船上. */
export function scoreCrosshead(
	page: PageShape,
	i: number,
	signs: HeadingSigns | undefined,
): number {
	if (!signs) return -8;
	const { folded, length, level } = signs;
	let score = -1 + signs.odd + weighLevel([1, -2, -2, 6], level, page.levelled);
	score += countSisters(page, i) * 1.2 + signs.bold + signs.taken / 2 + signs.gapped;
	score -= signs.formula + signs.lead * 0.5 + signs.signed;
	score += page.prose[i - 1] && page.prose[i + 1] ? 1 : -1;
	if (page.lines[i]?.marker) score += 5;
	if (ORDINAL.test(folded)) score += 3;
	if (signs.clauses) score += 0.8;
	if (length > 24) score -= 2;
	if (length < 3) score -= 1;
	if (folded.includes('：')) score -= 1;
	if (!(page.closed[i - 1] ?? true)) score -= 1;
	if (LABEL_END.test(folded) && length < 8) score -= 1;
	if (signs.dash) score -= 3;
	return score;
}

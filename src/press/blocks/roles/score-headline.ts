import type { PageShape } from '../page-shape.ts';
import { NOTICE_TITLE } from '../patterns.ts';
import { ORGANISATION, PLACE_ALONE } from './heading-patterns.ts';
import { type HeadingSigns, weighLevel } from './see-heading.ts';

const SPACED = /[\p{Script=Han}”’）？！][\s：][\p{Script=Han}“‘（]/u;

/** Log-odds that a short line is a headline: 嵩县九店乡：“四抓四促”蹚出强村路. */
export function scoreHeadline(page: PageShape, i: number, signs: HeadingSigns | undefined): number {
	if (!signs) return -7;
	const { folded, length, level, lead, signed } = signs;
	let score = 0.8 + signs.odd + weighLevel([-4, 6, 4, -1], level, page.levelled);
	score += lead + signed + signs.taken * 2 + signs.gapped + signs.bold + signs.again;
	if (SPACED.test(folded)) score += 1;
	if (signs.marked) score += 0.7;
	if (NOTICE_TITLE.test(folded)) score += 3;
	if (page.lines[i]?.marker) score -= 2;
	if (signs.dash) score -= 4;
	if (length < 3) score -= 1;
	if (length < 5) score -= signed > 0 ? 1 : 2.5;
	else if (length < 7) score -= 0.7;
	if (PLACE_ALONE.test(folded)) score -= 3;
	if (lead + signed === 0 && length < 12 && !signs.marked) score -= 1.3;
	if (signs.clauses) score -= 1.2;
	if (ORGANISATION.test(folded) && page.prose[i - 1]) score -= 2.5;
	return score;
}

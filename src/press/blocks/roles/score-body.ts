import type { PageShape } from '../page-shape.ts';
import { isDateLine, LEAD_TIME } from '../patterns.ts';

const ORGANISATION =
	/(?:公司|局|委员会|政府|办公室|中心|协会|管理处|管委会|领导小组|指挥部|医院|学校|大学|支行|分行)$/u;

/** A line's shape in, how much it looks like running text, verse or the foot of a notice out. */
export function scoreBody(page: PageShape, i: number): number {
	const line = page.lines[i];
	if (!line) return 0;
	const { folded, length, level, finished } = line;
	let score = length >= 45 ? 7 : length >= 30 ? 4 : length >= 18 ? 1 : 0;
	if (/[。；]./u.test(folded)) score += 4;
	if (finished && /[。…]/u.test(folded.slice(-3))) score += 4;
	else if (finished) score += 0.5;
	if (/[，、；]$/u.test(folded)) score += 4;
	if (/^[，。、；：！？”’）》】]/u.test(folded)) score += 4;
	if (/，/u.test(folded) && !/\s/u.test(folded) && length >= 10) score += 1.2;
	if ((folded.match(/[“（《]/gu)?.length ?? 0) !== (folded.match(/[”）》]/gu)?.length ?? 0))
		score += 2;
	if (level > 0) score -= 7;
	if (line.bold || line.marker) score -= 2;
	const run = page.run[i] ?? 0;
	if (run >= 6) score += Math.min(7, (run - 4) * 1.2);
	else if (length < 6 && !finished) score -= 1.5;
	if (/，/u.test(folded) && LEAD_TIME.test(folded)) score += 2;
	if (page.gapsTell && (page.extraGap[i] ?? 0) > 0) score -= (page.extraGap[i] ?? 0) > 1 ? 9 : 6;
	if (/：$/u.test(folded) && length <= 14 && page.prose[i + 1]) score += 2.5;
	const foot = page.prose[i - 1] || isDateLine(page.lines[i + 1]?.folded ?? '');
	if (isDateLine(folded)) score += 4;
	else if (ORGANISATION.test(folded) && foot && length <= 24)
		score += 1 + (isDateLine(page.lines[i + 1]?.folded ?? '') ? 4 : 0);
	const above = page.lines[i - 1];
	if (!page.prose[i] && above && page.prose[i - 1] && !above.finished) score += 0.5;
	return score;
}

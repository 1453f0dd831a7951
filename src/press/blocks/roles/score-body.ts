import { VERSE } from '../count-rows.ts';
import type { PageShape } from '../page-shape.ts';
import { CLOSING, isDateLine, LEAD_TIME, TURN_OF_TALK } from '../patterns.ts';
import { PHOTO_CREDIT } from './apart-patterns.ts';
import { ORGANISATION } from './heading-patterns.ts';

const TURN = /^(?:截至|目前|如今|随着|为了|据|对于|当天|同时|此外)/u;

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** What the length and the stops of a line say for running text. */
function scoreShape({ lines }: PageShape, i: number): number {
	const line = lines[i];
	if (!line) return 0;
	const { folded, length, finished } = line;
	let score = length >= 45 ? 7 : length >= 30 ? 4 : length >= 18 ? 1 : 0;
	if (/[。；]./u.test(folded)) score += 4;
	if (finished && /[。…]/u.test(folded.slice(-3))) score += 4;
	else if (finished) score += 0.5;
	if (/[，、；]$/u.test(folded)) score += 4;
	if (/^[，。、；：！？”’）》】]/u.test(folded)) score += 4;
	if (/，/u.test(folded) && !/\s/u.test(folded) && length >= 10) score += 1.2;
	if (/，/u.test(folded) && (LEAD_TIME.test(folded) || TURN.test(folded))) score += 2;
	if (count(folded, /[“（《]/gu) !== count(folded, /[”）》]/gu)) score += 2;
	return score;
}

/** What the formulas of letters, notices and interviews say. */
function scoreFormula(page: PageShape, i: number): number {
	const folded = page.lines[i]?.folded ?? '';
	const length = page.lines[i]?.length ?? 0;
	const below = page.lines[i + 1]?.folded ?? '';
	if (CLOSING.test(folded)) return 7;
	if (/：$/u.test(folded) && length <= 14 && page.prose[i + 1]) return 5;
	if (TURN_OF_TALK.test(folded) && /[？。！]$/u.test(folded) && page.prose[i + 1]) return 5;
	if (isDateLine(folded)) return 4;
	const foot = page.prose[i - 1] || isDateLine(below);
	if (ORGANISATION.test(folded) && foot && length <= 24) return isDateLine(below) ? 6 : 3;
	return 0;
}

/** A line's shape in, how much it looks like running text, verse or the foot of a notice out. */
export function scoreBody(page: PageShape, i: number): number {
	const line = page.lines[i];
	if (!line) return 0;
	const { length, level, finished } = line;
	let score = scoreShape(page, i) + scoreFormula(page, i);
	if (level > 0) score -= 7;
	if (line.bold || line.marker) score -= 2;
	if (PHOTO_CREDIT.test(line.folded) && length < 200) score -= 3;
	const run = page.run[i] ?? 0;
	if (run >= VERSE) score += Math.min(7, (run - 4) * 1.2);
	else if (length < 6 && !finished) score -= 1.5;
	const follows = Math.max(-2, Math.min(3, page.continues[i] ?? 0));
	const begun = Math.max(0, -(page.start[i] ?? 0));
	const gap = page.gapsTell ? (page.extraGap[i] ?? 0) : 0;
	if (gap > 0) score -= (gap > 1 ? 9 : 6) - Math.min(7, Math.max(0, follows) * 2 + begun * 1.5);
	if (page.prose[i]) return score;
	const cutBelow = (page.start[i + 1] ?? 0) < -0.8 && page.prose[i + 1];
	const closedAbove = page.closed[i - 1] ?? true;
	if (!closedAbove) return score + Math.max(0, follows) * 0.8;
	return score + (cutBelow ? 1.5 : 0) + Math.max(-0.5, Math.min(3, (page.runsOn[i] ?? 0) * 0.7));
}

import { VERSE } from '../count-rows.ts';
import type { PageShape } from '../page-shape.ts';
import { CREDIT, isDateLine, JUMP, LEAD_FORMULA, LEAD_TIME, scorePageHead } from '../patterns.ts';
import { PHOTO_CREDIT } from './apart-patterns.ts';

/** What a line looks like by itself, coarsely: the word by which its neighbours speak of it. */
export type LineKind =
	| 'edge'
	| 'lead'
	| 'time'
	| 'opens'
	| 'runs'
	| 'stops'
	| 'names'
	| 'credit'
	| 'shot'
	| 'head'
	| 'jump'
	| 'date'
	| 'row'
	| 'colon'
	| 'level'
	| 'marked'
	| 'long'
	| 'middle'
	| 'short';

/**
 * A line's kind among `PageShape`'s lines; beyond either end of the page it is `edge`.
 * Running text is told apart by how it begins and whether it ends: `lead` and `time` open a report,
 * `opens` a paragraph; of the rest `runs` stops in mid-sentence and `stops` does not.
 */
export function lineKind(page: PageShape, i: number): LineKind {
	const line = page.lines[i];
	if (!line) return 'edge';
	const { folded, length } = line;
	if (page.prose[i]) {
		if (PHOTO_CREDIT.test(folded) && length < 200) return 'shot';
		if (LEAD_FORMULA.test(folded)) return 'lead';
		if (LEAD_TIME.test(folded)) return 'time';
		if ((page.start[i] ?? 0) > 0.8) return 'opens';
		return page.closed[i] ? 'stops' : 'runs';
	}
	if (line.level > 0) return 'level';
	if (line.marker) return 'marked';
	if (CREDIT.test(folded)) return 'credit';
	if (PHOTO_CREDIT.test(folded)) return 'shot';
	if ((page.bylines[i]?.score ?? -9) > 1) return 'names';
	if (isDateLine(folded)) return 'date';
	if (JUMP.test(folded)) return 'jump';
	if (scorePageHead(folded) > 1) return 'head';
	if ((page.run[i] ?? 0) >= VERSE) return 'row';
	if (folded.endsWith('：')) return 'colon';
	return length >= 14 ? 'long' : length >= 8 ? 'middle' : 'short';
}

import type { Line, Notice } from '../model.ts';
import { makeNotice, type NoticeId } from '../notices.ts';

/** A line in, a notice at every match of the pattern out (at its group, if it has one) that is kept. */
export function noticesAt(
	line: Line,
	ruleId: NoticeId,
	pattern: RegExp,
	keep: (found: string) => boolean,
): Notice[] {
	return [...line.text.matchAll(pattern)].flatMap((match) => {
		const words = match[1] ?? match[0];
		if (!keep(words)) return [];
		const start = line.place.start + match.index + match[0].indexOf(words);
		return [makeNotice(ruleId, { ...line.place, start, end: start + words.length }, words)];
	});
}

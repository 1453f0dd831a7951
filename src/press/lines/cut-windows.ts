import type { Line } from '../model.ts';

/** Lines of the longest page read as a whole; longer ones are no pages, and cut smaller for it. */
const PAGE_LINES = 260;
const MOST_LINES = 100;
const FEWEST_LINES = 60;
const MOST_CHARACTERS = 60_000;
const SHORT = 30;

/** Whether an article may well begin at a line: short, below one that is long. */
function mayOpen(lines: readonly Line[], i: number): boolean {
	const above = lines[i - 1]?.text.trim().length ?? 0;
	return above > SHORT && (lines[i]?.text.trim().length ?? 0) <= SHORT;
}

/**
 * A page's lines in, the stretches that are solved one at a time out: the whole page as a rule; a
 * page no newspaper has (thousands of lines) is cut where an article may well begin.
 */
export function cutWindows(lines: readonly Line[]): readonly (readonly Line[])[] {
	const windows: Line[][] = [];
	const most = lines.length > PAGE_LINES ? MOST_LINES : PAGE_LINES;
	let from = 0;
	let characters = 0;
	for (let i = 0; i < lines.length; i++) {
		const length = lines[i]?.text.length ?? 0;
		const count = i - from;
		const full = count >= most || (count > 0 && characters + length > MOST_CHARACTERS);
		if (full || (count >= FEWEST_LINES && lines.length - from > most && mayOpen(lines, i))) {
			windows.push(lines.slice(from, i));
			from = i;
			characters = 0;
		}
		characters += length;
	}
	if (from < lines.length || windows.length === 0) windows.push(lines.slice(from));
	return windows;
}

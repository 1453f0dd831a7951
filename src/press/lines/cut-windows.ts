import type { Line } from '../model.ts';

/** Most lines read as a whole, and fewest of a stretch where there are more. */
const WHOLE = { fewest: 200, most: 260 };
/** The same of what is no page by any count of lines: cut smaller, so that it costs less. */
const NO_PAGE_LINES = 1000;
const STRETCH = { fewest: 60, most: 100 };
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
	const { fewest, most } = lines.length > NO_PAGE_LINES ? STRETCH : WHOLE;
	let from = 0;
	let characters = 0;
	for (let i = 0; i < lines.length; i++) {
		const length = lines[i]?.text.length ?? 0;
		const count = i - from;
		const full = count >= most || (count > 0 && characters + length > MOST_CHARACTERS);
		if (full || (count >= fewest && lines.length - from > most && mayOpen(lines, i))) {
			windows.push(lines.slice(from, i));
			from = i;
			characters = 0;
		}
		characters += length;
	}
	if (from < lines.length || windows.length === 0) windows.push(lines.slice(from));
	return windows;
}

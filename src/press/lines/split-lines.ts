import type { Line, PageText } from '../model.ts';

/** JavaScript counts U+FEFF as white space; inside a page it is a character like any other. */
const NOT_BLANK = /[^\s]|\ufeff/u;

/**
 * Page text in, its non-blank lines out, in print order, numbered from 1 with blank lines counted.
 * A line ends at LF, CRLF or a lone CR.
 *
 * `'本报讯\r\n\r\n近日'` → lines 1 and 3.
 */
export function splitLines({ page, text }: PageText): readonly Line[] {
	const lines: Line[] = [];
	const ends = /\r\n|\r|\n|$/g;
	let start = 0;
	for (let number = 1; start <= text.length; number++) {
		ends.lastIndex = start;
		const found = ends.exec(text);
		const end = found ? found.index : text.length;
		const line = text.slice(start, end);
		if (NOT_BLANK.test(line)) lines.push({ place: { page, start, end }, number, text: line });
		start = end + Math.max(1, found?.[0].length ?? 1);
	}
	return lines;
}

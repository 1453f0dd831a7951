import type { PageShape } from '../page-shape.ts';

/**
 * How a page's lines meet the lines above, as the number of a table of steps: 1 below a line that stops
 * where a sentence stops, 2 without a blank line on a page that has them, 4 at the same Markdown level.
 */
export function meetingKeys({ lines }: PageShape): readonly number[] {
	const spaced = lines.some(({ gap }, i) => i > 0 && gap > 0);
	return lines.map((line, i) => {
		const above = lines[i - 1];
		const close = spaced && line.gap === 0;
		const same = line.level > 0 && above?.level === line.level;
		return (above?.finished ? 1 : 0) + (close ? 2 : 0) + (same ? 4 : 0);
	});
}

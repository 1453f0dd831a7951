import type { Line, Notice } from '../model.ts';
import { noticesAt } from './notices-at.ts';

// The mark comes before what must stand before it: few characters are marks, most are Han.
const HALF = /[,;:!?()](?<=\p{Script=Han}.)(?=[\p{Script=Han}\s]|$)/gu;
const FULL = /[，；：！？（）](?<=\p{Script=Han}.)(?=[\p{Script=Han}\s]|$)/gu;
/** Below this share of a page's marks a width is the odd one. */
const ODD_SHARE = 0.03;
const FEW = 20;

/** A page's lines in, the first mark of each line whose width the page hardly uses out. */
export function checkWidths(lines: readonly Line[]): Notice[] {
	const count = (pattern: RegExp): number =>
		lines.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
	const half = count(HALF);
	const full = count(FULL);
	const odd = half < full ? HALF : FULL;
	if (half + full < FEW || Math.min(half, full) > (half + full) * ODD_SHARE) return [];
	return lines.flatMap((line) => noticesAt(line, 'words/mixed-width', odd, () => true).slice(0, 1));
}

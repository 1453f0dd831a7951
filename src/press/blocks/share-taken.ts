import type { MeasuredLine } from '../lines/measure-line.ts';

const PAIRS_AHEAD = 4;

/** Share of a short line's character pairs that the next running text takes up. */
export function shareTaken(
	lines: readonly MeasuredLine[],
	prose: readonly boolean[],
	i: number,
): number {
	const head = (lines[i]?.folded ?? '').replace(/[^\p{L}\p{N}]/gu, '');
	if (head.length < 2 || head.length > 60) return 0;
	let ahead = '';
	for (let j = i + 1, seen = 0; j < lines.length && seen < PAIRS_AHEAD && j < i + 12; j++) {
		if (!prose[j]) continue;
		ahead += `${lines[j]?.folded.slice(0, 600)}\n`;
		seen++;
	}
	let found = 0;
	for (let k = 0; k + 2 <= head.length; k++) if (ahead.includes(head.slice(k, k + 2))) found++;
	return found / (head.length - 1);
}

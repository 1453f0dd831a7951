import type { Fix } from '../fixes.ts';
import type { Repeats } from '../lines/find-repeats.ts';
import type { MeasuredLine } from '../lines/measure-line.ts';
import { findTarget } from './find-target.ts';

const pairsOf = (text: string): Set<string> =>
	new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** The line that has most in common with a line. */
function seekOriginal(lines: readonly MeasuredLine[], copy: number): number | undefined {
	const own = pairsOf(lines[copy]?.folded ?? '');
	let best: number | undefined;
	let most = 0;
	lines.forEach(({ folded }, i) => {
		if (i === copy) return;
		let common = 0;
		for (const pair of pairsOf(folded)) if (own.has(pair)) common++;
		if (common <= most) return;
		most = common;
		best = i;
	});
	return best;
}

/** Whether a fix takes a whole line for a repetition. */
export function isWholeCopy(fix: Fix, text: string): boolean {
	if (fix.kind === 'role') return fix.role === 'duplicate';
	return fix.kind === 'drop' && fix.target.expects.trim() === text.trim();
}

/**
 * What the page was found to print twice and the fixes in; out, the same with the lines an editor
 * takes for repetitions, and without those whose place an editor has settled.
 */
export function settleRepeats(
	repeats: Repeats,
	lines: readonly MeasuredLine[],
	fixes: readonly Fix[],
): Repeats {
	if (fixes.length === 0) return repeats;
	const source = lines.map(({ line }) => line);
	const duplicates = new Map(repeats.duplicates);
	const blurred = new Map(repeats.blurred);
	for (const fix of fixes) {
		const at = findTarget(source, fix.target);
		if (at === undefined) continue;
		if (isWholeCopy(fix, source[at]?.text ?? '')) {
			const passage = repeats.passages.find(({ line, original }) => line === at && original !== at);
			const original = duplicates.get(at) ?? passage?.original ?? seekOriginal(lines, at);
			if (original === undefined) continue;
			duplicates.delete(original);
			duplicates.set(at, original);
			blurred.delete(at);
		} else if (['role', 'join', 'order', 'move', 'open'].includes(fix.kind)) {
			duplicates.delete(at);
			// What follows a line is read after the line itself, not after what repeats it.
			const other = 'after' in fix ? findTarget(source, fix.after) : undefined;
			if (other !== undefined) duplicates.delete(other);
		}
	}
	return { ...repeats, duplicates, blurred };
}

import type { MeasuredLine } from './measure-line.ts';

/** A passage that stands in the page a second time, by line positions and offsets in their text. */
export interface RepeatedPassage {
	readonly line: number;
	readonly from: number;
	readonly to: number;
	readonly original: number;
	readonly originalFrom: number;
}

/**
 * A page's lines and its repeated passages in, out which lines are nothing but repetition, each with the
 * line it repeats, and which have a repetition for their last words, with where it begins.
 */
export function sortRepeats(
	lines: readonly MeasuredLine[],
	passages: readonly RepeatedPassage[],
): {
	readonly duplicates: ReadonlyMap<number, number>;
	readonly blurred: ReadonlyMap<number, number>;
} {
	const covered = new Map<number, number>();
	const original = new Map<number, number>();
	const inside = new Map<number, number>();
	const blurred = new Map<number, number>();
	for (const { line, from, to, original: other } of passages) {
		if (other === line) continue;
		covered.set(line, (covered.get(line) ?? 0) + to - from);
		if (!original.has(line)) original.set(line, other);
		inside.set(other, Math.max(inside.get(other) ?? 0, to - from));
		const ends = (lines[line]?.folded.length ?? 0) - to < 3;
		if (ends && from > 3) blurred.set(line, from);
	}
	const duplicates = new Map<number, number>();
	for (const [line, count] of covered) {
		const length = lines[line]?.folded.length ?? 0;
		if (count >= length * 0.9) duplicates.set(line, original.get(line) ?? line);
	}
	for (const [copy, first] of inside) {
		const length = lines[copy]?.folded.length ?? 0;
		const other = passages.find(
			(passage) => passage.original === copy && passage.to - passage.from >= length * 0.9,
		);
		if (other && first >= length * 0.9 && !duplicates.has(other.line) && !duplicates.has(copy))
			duplicates.set(copy, other.line);
	}
	for (const line of duplicates.keys()) blurred.delete(line);
	return { duplicates, blurred };
}

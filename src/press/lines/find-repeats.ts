import { hashWindows, SHORTEST } from './hash-windows.ts';
import type { MeasuredLine } from './measure-line.ts';

/** A passage that stands in the page a second time, by line positions and offsets in their text. */
export interface RepeatedPassage {
	readonly line: number;
	readonly from: number;
	readonly to: number;
	readonly original: number;
	readonly originalFrom: number;
}

/** What a page prints twice. */
export interface Repeats {
	readonly passages: readonly RepeatedPassage[];
	/** Lines that are nothing but repetition, each with the line it repeats. */
	readonly duplicates: ReadonlyMap<number, number>;
	/** Lines whose last words are a repetition, with where it begins: their own end may be lost. */
	readonly blurred: ReadonlyMap<number, number>;
}

const MOST_PASSAGES = 2000;
const MOST_WINDOWS = 300_000;
/** More than a line has characters. */
const STRIDE = 2 ** 26;

/**
 * Lines in, the passages of 16 characters and more that stand on the page before out, and which
 * lines are wholly or at their end such a passage.
 */
export function findRepeats(lines: readonly MeasuredLine[]): Repeats {
	const passages: RepeatedPassage[] = [];
	/** Where each window stands first: its line and offset in one number. */
	const seen = new Map<number, number>();
	lines.forEach(({ folded }, line) => {
		const hashes = hashWindows(folded);
		for (let i = 0; i < hashes.length && passages.length < MOST_PASSAGES; ) {
			const hash = hashes[i] as number;
			const place = seen.get(hash);
			if (place === undefined) {
				if (seen.size < MOST_WINDOWS) seen.set(hash, line * STRIDE + i);
				i++;
				continue;
			}
			const [first, start] = [Math.floor(place / STRIDE), place % STRIDE];
			const other = lines[first]?.folded ?? '';
			if (other.slice(start, start + SHORTEST) !== folded.slice(i, i + SHORTEST)) {
				i++;
				continue;
			}
			if (first === line && start + SHORTEST > i) {
				i += SHORTEST;
				continue;
			}
			let to = i + SHORTEST;
			let end = start + SHORTEST;
			while (
				to < folded.length &&
				end < other.length &&
				folded[to] === other[end] &&
				(first !== line || end < i)
			) {
				to++;
				end++;
			}
			passages.push({ line, from: i, to, original: first, originalFrom: start });
			i = to;
		}
	});
	return { passages, ...sortOut(lines, passages) };
}

function sortOut(
	lines: readonly MeasuredLine[],
	passages: readonly RepeatedPassage[],
): Omit<Repeats, 'passages'> {
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

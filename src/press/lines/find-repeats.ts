import { hashWindows, SHORTEST } from './hash-windows.ts';
import type { MeasuredLine } from './measure-line.ts';
import { type RepeatedPassage, sortRepeats } from './sort-repeats.ts';

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
	return { passages, ...sortRepeats(lines, passages) };
}

import { type CountWord, countWord } from '../count-word.ts';

const longestWord = 6;
const reach = 5;

/**
 * Tells whether a name's ends are ends of words too: 摸清城区 is 摸清 + 城区, so 清城区 is no name in it.
 *
 * Asked only where a word of the dictionary crosses an end of the name; the likeliest division of
 * the neighbourhood into words then decides. Without a dictionary every end is a word's end.
 */
export function hasWordBorders(
	text: string,
	from: number,
	to: number,
	words: ReadonlyMap<string, number>,
): boolean {
	const count = countWord(words);
	if (!isCrossed(text, from, count) && !isCrossed(text, to, count)) return true;
	const start = sameRun(text, from, -1);
	const end = sameRun(text, to, 1);
	const apart =
		likelihood(text, start, from, count) +
		likelihood(text, from, to, count) +
		likelihood(text, to, end, count);
	return apart >= likelihood(text, start, end, count) - rounding;
}

/** Whether some word of the dictionary lies across the border at `at`. */
function isCrossed(text: string, at: number, count: CountWord): boolean {
	for (let from = Math.max(0, at - 3); from < at; from++) {
		for (let to = at + 1; to <= Math.min(text.length, from + 4); to++) {
			if (count(text, from, to) !== undefined) return true;
		}
	}
	return false;
}

/** The end of the run of Han characters around the name, at most `reach` characters away. */
function sameRun(text: string, at: number, step: -1 | 1): number {
	let end = at;
	for (let i = 0; i < reach; i++) {
		const next = text[step < 0 ? end - 1 : end];
		if (next === undefined || !/\p{Script=Han}/u.test(next)) break;
		end += step;
	}
	return end;
}

/** The log-likelihood of the likeliest division of `[start, end)` into words, each word by itself. */
function likelihood(text: string, start: number, end: number, count: CountWord): number {
	const best: number[] = [0];
	for (let to = start + 1; to <= end; to++) {
		let highest = Number.NEGATIVE_INFINITY;
		for (let from = Math.max(start, to - longestWord); from < to; from++) {
			const known = count(text, from, to);
			if (known === undefined && to - from > 1) continue;
			highest = Math.max(highest, (best[from - start] ?? 0) + Math.log((known || 1) / corpusSize));
		}
		best.push(highest);
	}
	return best[end - start] ?? 0;
}

/** Sums of the same logarithms in another order differ by less. */
const rounding = 1e-6;

/** Words in the corpus the frequencies were counted in: what one word more costs. */
const corpusSize = 6e7;

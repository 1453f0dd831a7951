import { foldText } from './fold.ts';

/** Half-open range of UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

/**
 * Where phrases (folded letters) stand in a text, in the text's own offsets; overlapping ranges are
 * joined. Marks inside a phrase belong to it: `“两新”工委` is one range for 两新工委.
 */
export function markText(
	text: string,
	phrases: readonly (readonly string[])[],
	table: ReadonlyMap<string, string>,
): readonly Range[] {
	const { letters, starts, ends } = foldText(text, table);
	const found: Range[] = [];
	for (const phrase of phrases) {
		if (!phrase.length) continue;
		for (let at = letters.indexOf(phrase[0] ?? ''); at >= 0; ) {
			if (phrase.every((letter, index) => letters[at + index] === letter)) {
				found.push([starts[at] ?? 0, ends[at + phrase.length - 1] ?? 0]);
			}
			at = letters.indexOf(phrase[0] ?? '', at + 1);
		}
	}
	found.sort(([a], [b]) => a - b);
	const joined: Range[] = [];
	for (const [start, end] of found) {
		const last = joined.at(-1);
		if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
		else joined.push([start, end]);
	}
	return joined;
}

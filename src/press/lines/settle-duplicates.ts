import type { Repeats } from './find-repeats.ts';

/**
 * Repeats and the lines that are running text in; out, the same with only those duplicates that
 * are running text and repeat a line of running text which is no duplicate itself.
 */
export function settleDuplicates(repeats: Repeats, isText: (line: number) => boolean): Repeats {
	const duplicates = new Map<number, number>();
	for (const [copy, first] of repeats.duplicates) {
		let original = first;
		for (let step = 0; step < 8 && duplicates.has(original); step++)
			original = duplicates.get(original) ?? original;
		if (original === copy || !isText(copy) || !isText(original)) continue;
		duplicates.set(copy, original);
		for (const [other, target] of duplicates) if (target === copy) duplicates.set(other, original);
	}
	return { ...repeats, duplicates };
}

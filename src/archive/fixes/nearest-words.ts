/** A stretch of a text that comes nearest to the words sought. */
export interface NearWords {
	/** 1-based. */
	readonly line: number;
	readonly text: string;
	/** 0…1: the share of the words' character pairs found in it. */
	readonly likeness: number;
}

/**
 * Finds where in the lines the words come nearest: by the pairs of characters they share, in a window
 * as long as the words. Undefined when nothing shares a third of them.
 */
export function nearestWords(lines: readonly string[], words: string): NearWords | undefined {
	const sought = new Set(pairs(words));
	let best: NearWords | undefined;
	lines.forEach((text, i) => {
		const found = pairs(text).map((pair) => sought.has(pair));
		if (!found.includes(true)) return;
		const size = Math.max(1, words.length - 1);
		let count = 0;
		found.forEach((hit, end) => {
			count += Number(hit) - Number(found[end - size] ?? false);
			const likeness = count / size;
			if (likeness < 1 / 3 || likeness <= (best?.likeness ?? 0)) return;
			const from = Math.max(0, end - size + 1);
			best = { line: i + 1, text: text.slice(from, from + words.length), likeness };
		});
	});
	return best;
}

function pairs(text: string): string[] {
	return Array.from({ length: Math.max(1, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

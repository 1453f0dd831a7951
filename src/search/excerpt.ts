import { foldText } from './fold.ts';
import { markText, type Range } from './mark-text.ts';
import type { Field, Passage } from './record.ts';

/** A run of an excerpt, marked or not. */
export interface Run {
	readonly text: string;
	readonly marked: boolean;
}

/** Characters of an excerpt and how many of them stand before the first mark. */
const LENGTH = 60;
const BEFORE = 18;

/**
 * The passage that holds most of the phrases, cut to about 60 characters round the first, in the
 * original punctuation. The title is shown above anyway and is taken only when it is asked for.
 */
export function excerpt(
	passages: readonly Passage[],
	phrases: readonly (readonly string[])[],
	table: ReadonlyMap<string, string>,
	field?: Field,
): readonly Run[] {
	const offered = passages.filter((passage) =>
		field ? passage.field === field : passage.field !== 'title' && passage.field !== 'label',
	);
	let best: { text: string; ranges: readonly Range[]; held: number } | undefined;
	for (const { text } of offered) {
		const held = phrases.filter((phrase) => markText(text, [phrase], table).length).length;
		if (held > (best?.held ?? 0)) best = { text, ranges: markText(text, phrases, table), held };
	}
	if (best) return cutRound(best.text, best.ranges);
	const lead = offered.find((passage) => passage.field === 'body') ?? offered[0] ?? passages[0];
	return lead ? cutRound(lead.text, []) : [];
}

/** A whole text in runs. */
export function markWhole(
	text: string,
	phrases: readonly (readonly string[])[],
	table: ReadonlyMap<string, string>,
): readonly Run[] {
	return toRuns(text, 0, text.length, markText(text, phrases, table));
}

/**
 * The longest parts of phrases that stand in any of the passages, at least two letters each: what a
 * near hit has in common with the question.
 */
export function commonParts(
	passages: readonly Passage[],
	phrases: readonly (readonly string[])[],
	table: ReadonlyMap<string, string>,
): readonly (readonly string[])[] {
	const lines = passages.map(({ text }) => foldText(text, table).letters.join(''));
	return phrases.flatMap((phrase) => {
		const parts: (readonly string[])[] = [];
		for (let from = 0; from < phrase.length - 1; ) {
			let to = phrase.length;
			const stands = () => lines.some((line) => line.includes(phrase.slice(from, to).join('')));
			while (to - from >= 2 && !stands()) to--;
			if (to - from >= 2) parts.push(phrase.slice(from, to));
			from = Math.max(from + 1, to);
		}
		return parts;
	});
}

function cutRound(text: string, ranges: readonly Range[]): readonly Run[] {
	const [first] = ranges;
	const start = Math.max(0, Math.min((first?.[0] ?? 0) - BEFORE, text.length - LENGTH));
	const end = Math.min(text.length, Math.max(start + LENGTH, first?.[1] ?? 0));
	const [from, to] = [keepPair(text, start), keepPair(text, end)];
	const runs = toRuns(text, from, to, ranges);
	return [
		...(from > 0 ? [{ text: '……', marked: false }] : []),
		...runs,
		...(to < text.length ? [{ text: '……', marked: false }] : []),
	];
}

/** Never cuts a surrogate pair in two. */
function keepPair(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

function toRuns(text: string, from: number, to: number, ranges: readonly Range[]): readonly Run[] {
	const runs: Run[] = [];
	let at = from;
	for (const [start, end] of ranges) {
		if (end <= from || start >= to) continue;
		if (start > at) runs.push({ text: text.slice(at, start), marked: false });
		runs.push({ text: text.slice(Math.max(start, from), Math.min(end, to)), marked: true });
		at = Math.min(end, to);
	}
	if (at < to) runs.push({ text: text.slice(at, to), marked: false });
	return runs;
}

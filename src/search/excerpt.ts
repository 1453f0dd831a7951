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
/** A passage of fewer characters says little beside a longer one that holds as much. */
const BRIEF = 24;
/** So few characters are not left out before an excerpt: the mark of omission would be as long. */
const SPARE = 4;

/**
 * The passage that holds most of the phrases, cut to about 60 characters round the first, in the
 * original punctuation. The title is shown above anyway and is taken only when it is asked for;
 * where none holds any, the text's first words.
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
		const fuller = best && held === best.held && best.text.length < BRIEF && text.length >= BRIEF;
		if (held > (best?.held ?? 0) || fuller) {
			best = { text, ranges: markText(text, phrases, table), held };
		}
	}
	if (best) return cutRound(best.text, best.ranges);
	const within = field === 'title' ? passages : offered;
	const lead = within.find((passage) => passage.field === 'body') ?? within[0] ?? passages[0];
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
	const mark = first?.[0] ?? 0;
	const cut = Math.min(mark - BEFORE, text.length - LENGTH);
	const start = cut > SPARE ? skipStops(text, cut, mark) : 0;
	const end = Math.min(text.length, Math.max(start + LENGTH, first?.[1] ?? 0));
	const [from, to] = [keepPair(text, start), keepPair(text, end)];
	const runs = toRuns(text, from, to, ranges);
	return [
		...(from > 0 ? [{ text: '……', marked: false }] : []),
		...runs,
		...(to < text.length ? [{ text: '……', marked: false }] : []),
	];
}

/** No excerpt begins with what closes the words left out. */
function skipStops(text: string, from: number, to: number): number {
	const stops = /[\s，。；：！？、）”’》」』】,.;:!?)]*/uy;
	stops.lastIndex = from;
	stops.exec(text);
	return Math.min(stops.lastIndex, to);
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

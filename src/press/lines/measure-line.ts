import { type FoundJump, findJump } from '../jumps/find-jump.ts';
import type { Line } from '../model.ts';
import { foldText } from './fold-text.ts';
import { stopsSentence } from './stops-sentence.ts';

/** What can be said of a line by itself. */
export interface MeasuredLine {
	readonly line: Line;
	/** The reading text: Markdown and list marks and (下转第2版) removed, otherwise as printed. */
	readonly text: string;
	/** Ranges of the source line's text whose characters, in turn, are `text`. */
	readonly spans: readonly (readonly [number, number])[];
	/** `text` with widths and scripts folded: same length, for patterns only. */
	readonly folded: string;
	/** Visible characters of `text`. */
	readonly length: number;
	/** Markdown heading level, 0 for none. */
	readonly level: number;
	/** A list mark printed before the line (◎, ■), or an empty string. */
	readonly marker: string;
	/** The whole line is set in bold. */
	readonly bold: boolean;
	/** Blank lines above it. */
	readonly gap: number;
	/** The direction to another page, at its end or beginning or the whole of it. */
	readonly jump?: Pick<FoundJump, 'way' | 'to'> & { readonly words: string };
	/** It stops where a sentence stops. */
	readonly finished: boolean;
}

const HEADING = /^\s*(#{1,6})\s+/u;
const MARKER = /^\s*([◎◉○●■□◆◇▲△▶►★☆※❖•])\s*/u;

function cutSpans(text: string, from: number, to: number): [number, number][] {
	const spans: [number, number][] = [];
	let start = from;
	for (let i = from; i < to; i++) {
		if (text[i] !== '*' || text[i + 1] !== '*') continue;
		if (i > start) spans.push([start, i]);
		i++;
		start = i + 1;
	}
	if (to > start) spans.push([start, to]);
	return spans;
}

/**
 * A line and the blank lines above it in, its measures out.
 *
 * `'## ◎ 把支部建在船上'` → level 2, marker ◎, text 把支部建在船上.
 */
export function measureLine(line: Line, gap: number): MeasuredLine {
	const source = line.text;
	let from = source.length - source.trimStart().length;
	let to = Math.max(from, source.trimEnd().length);
	const heading = HEADING.exec(source);
	if (heading && heading[0].length < to) from = heading[0].length;
	const bold = /^\*\*[^*]+\*\*$/u.test(source.slice(from, to));
	const marker = MARKER.exec(source.slice(from, to));
	if (marker && from + marker[0].length < to) from += marker[0].length;
	const jump = findJump(foldText(source.slice(from, to)));
	const words = jump && source.slice(from + jump.start, from + jump.end).trim();
	if (jump && jump.end - jump.start < to - from) {
		if (jump.way === 'back') from += jump.end;
		else to = from + jump.start;
	}
	let spans = cutSpans(source, from, to);
	if (spans.length === 0) spans = [[from, Math.max(to, from)]];
	const text = spans.map(([start, end]) => source.slice(start, end)).join('');
	const folded = foldText(text);
	return {
		line,
		text,
		spans,
		folded,
		length: text.replace(/\s+/gu, '').length,
		level: heading?.[1]?.length ?? 0,
		marker: marker?.[1] ?? '',
		bold,
		gap,
		...(jump && words && { jump: { way: jump.way, to: jump.to, words } }),
		finished: stopsSentence(folded),
	};
}

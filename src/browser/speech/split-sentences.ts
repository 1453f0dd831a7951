/** A half-open range of UTF-16 offsets. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Voices of some browsers stop after about fifteen seconds; so many characters take about ten. */
const most = 48;

/**
 * Cuts a text after 。！？…； and the quotation marks and brackets that close there. Stretches
 * without a letter or digit are left out; everything else lies in exactly one span.
 */
export function splitSentences(text: string): readonly Span[] {
	return trimmed(text, text.matchAll(/[^。！？!?…；]*(?:[。！？!?…；]+[”’」』）)》】]*|$)/gu), 0);
}

/** Cuts one sentence at ，、：, and between words if need be, into parts a voice can say in one go. */
export function splitUtterances(text: string, sentence: Span): readonly Span[] {
	const words = text.slice(sentence.start, sentence.end);
	const clauses = trimmed(words, words.matchAll(/[^，、：,:]*(?:[，、：,:]+|$)/gu), sentence.start);
	const parts: Span[] = [];
	for (const { start, end } of clauses.flatMap((clause) => cut(text, clause))) {
		const last = parts.at(-1);
		if (last && end - last.start <= most) parts[parts.length - 1] = { start: last.start, end };
		else parts.push({ start, end });
	}
	return parts;
}

function cut(text: string, { start, end }: Span): readonly Span[] {
	if (end - start <= most) return [{ start, end }];
	const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text.slice(start, end));
	const edges = [...words].map(({ index }) => start + index).filter((at) => at <= start + most);
	const at = edges.at(-1) ?? start;
	const middle = at > start ? at : start + most;
	return [{ start, end: middle }, ...cut(text, { start: middle, end })];
}

function trimmed(text: string, matches: Iterable<RegExpMatchArray>, from: number): Span[] {
	return [...matches].flatMap(({ 0: match, index = 0 }) => {
		if (match.trim() === '') return [];
		const start = index + match.length - match.trimStart().length;
		const end = index + match.trimEnd().length;
		return text.slice(start, end).match(/[\p{L}\p{N}]/u)
			? [{ start: from + start, end: from + end }]
			: [];
	});
}

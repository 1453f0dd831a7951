/** A passage of a page: offsets into the text of the paragraphs in which it begins and ends. */
export interface Passage {
	/** Name of the paragraph it begins in, if it has one. */
	readonly anchor?: string;
	readonly first: string;
	readonly from: number;
	/** The same text as `first` where it ends in the paragraph it begins in. */
	readonly last: string;
	readonly to: number;
	readonly oneBlock: boolean;
}

const long = 40;
const edge = 12;
const context = 8;

/**
 * The part of an address after which a browser shows the passage: `#p3:~:text=…`. Where text
 * fragments are unknown the paragraph is still found. Browsers accept whole words only, so both
 * ends move out to the nearest word's; a phrase that stands on the page more than once gets the
 * words around it.
 * @param page all text of the page
 */
export function phraseFragment(passage: Passage, page: string): string {
	const { anchor = '', first, last, oneBlock } = passage;
	const from = wordStart(first, passage.from);
	const to = wordEnd(last, passage.to);
	const whole = first.slice(from, to);
	if (oneBlock && whole.length <= long) {
		const text = encode(whole);
		if (page.split(whole).length < 3) return `#${anchor}:~:text=${text}`;
		const before = first.slice(wordStart(first, Math.max(0, from - context)), from);
		const after = first.slice(to, wordEnd(first, Math.min(first.length, to + context)));
		const prefix = before && `${encode(before)}-,`;
		return `#${anchor}:~:text=${prefix}${text}${after && `,-${encode(after)}`}`;
	}
	const head = first.slice(from, wordEnd(first, Math.min(first.length, from + edge)));
	const tail = last.slice(wordStart(last, Math.max(0, to - edge)), to);
	return `#${anchor}:~:text=${encode(head)},${encode(tail)}`;
}

/** A dash has a meaning of its own in a text fragment. */
function encode(text: string): string {
	return encodeURIComponent(text.trim()).replaceAll('-', '%2D');
}

function wordAround(text: string, at: number): { start: number; end: number } {
	const word = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text).containing(at);
	return word
		? { start: word.index, end: word.index + word.segment.length }
		: { start: at, end: at };
}

const wordStart = (text: string, at: number): number => wordAround(text, at).start;

function wordEnd(text: string, at: number): number {
	if (at === 0 || at >= text.length) return at;
	return wordAround(text, at - 1).end;
}

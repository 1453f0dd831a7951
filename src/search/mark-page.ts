import { commonParts } from './excerpt.ts';
import { needsTable } from './fold.ts';
import { markText, type Range } from './mark-text.ts';
import { splitQuery } from './phrases.ts';

const BLOCKS = 'p, h1, h2, h3, h4, li, dt, dd, td, blockquote, figcaption';

/** A block of the article with the text nodes it is made of, in order. */
interface Lines {
	readonly text: string;
	readonly nodes: readonly { readonly node: Text; readonly from: number; readonly to: number }[];
}

/**
 * Marks what was asked for in the text below `root`, across joins and links inside a block, and
 * gives the first element of each mark. When nothing holds it whole, its parts are marked.
 */
export async function markPage(root: Element, query: string): Promise<readonly HTMLElement[]> {
	const lines = readLines(root);
	const texts = [query, ...lines.map(({ text }) => text)];
	const table = texts.some(needsTable)
		? (await import('./traditional.ts')).traditional()
		: new Map<string, string>();
	const whole = splitQuery(query, table).map(({ letters }) => letters);
	const held = (phrases: readonly (readonly string[])[]) =>
		lines.map(({ text }) => markText(text, phrases, table));
	let ranges = held(whole);
	if (!ranges.some(({ length }) => length)) {
		const passages = lines.map(({ text }) => ({ field: 'body' as const, text }));
		ranges = held(commonParts(passages, whole, table));
	}
	// From the last to the first: wrapping cuts a text node behind what is still to be wrapped.
	return lines.flatMap((line, index) =>
		(ranges[index] ?? [])
			.toReversed()
			.flatMap((range) => wrapRange(line, range).slice(0, 1))
			.toReversed(),
	);
}

/** Takes all marks of `markPage` away again. */
export function clearMarks(root: Element): void {
	for (const mark of root.querySelectorAll('mark.found')) {
		const parent = mark.parentNode;
		mark.replaceWith(...mark.childNodes);
		parent?.normalize();
	}
}

function readLines(root: Element): readonly Lines[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const blocks = new Map<Element, Text[]>();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!(node instanceof Text) || !parent) continue;
		if (parent.closest('[data-pagefind-ignore], nav, script, style, button')) continue;
		const block = parent.closest(BLOCKS) ?? root;
		blocks.set(block, [...(blocks.get(block) ?? []), node]);
	}
	return [...blocks.values()].map((nodes) => {
		let to = 0;
		return {
			text: nodes.map(({ data }) => data).join(''),
			nodes: nodes.map((node) => {
				const from = to;
				to += node.data.length;
				return { node, from, to };
			}),
		};
	});
}

/** Wraps a range of a block's text; a range over several nodes becomes several elements. */
function wrapRange({ nodes }: Lines, [start, end]: Range): readonly HTMLElement[] {
	const marks: HTMLElement[] = [];
	for (const { node, from, to } of nodes) {
		if (to <= start || from >= end) continue;
		const range = document.createRange();
		range.setStart(node, Math.max(0, start - from));
		range.setEnd(node, Math.min(to, end) - from);
		const mark = document.createElement('mark');
		mark.className = 'found';
		range.surroundContents(mark);
		marks.push(mark);
	}
	return marks;
}

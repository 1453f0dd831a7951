import { type Span, splitSentences, splitUtterances } from './split-sentences.ts';

/** One thing said in one go, and the sentence it belongs to. */
export interface Utterance {
	readonly text: string;
	readonly sentence: Range;
}

/** Marks and notes of ours, and passages printed a second time, are not read out. */
const silent = '.article-tools, .self, .again, .repeat, .unseen, [hidden], rt, script, style';

/** Everything of an article that is read out, in order: headings and paragraphs. */
export function readArticle(article: Element): readonly Utterance[] {
	const blocks = [...article.querySelectorAll('h1, h2, h3, p, figcaption')];
	return blocks.filter((block) => !block.closest(silent)).flatMap(readBlock);
}

function readBlock(block: Element): readonly Utterance[] {
	const nodes = textNodes(block);
	const text = nodes.map(({ data }) => data).join('');
	return splitSentences(text).flatMap((sentence) => {
		const range = rangeOf(nodes, sentence);
		return splitUtterances(text, sentence).map(({ start, end }) => ({
			text: text.slice(start, end),
			sentence: range,
		}));
	});
}

function textNodes(block: Element): readonly Text[] {
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	for (let node = walker.nextNode(); node; node = walker.nextNode())
		if (node instanceof Text && !node.parentElement?.closest(silent)) nodes.push(node);
	return nodes;
}

function rangeOf(nodes: readonly Text[], { start, end }: Span): Range {
	const range = document.createRange();
	let before = 0;
	for (const node of nodes) {
		const after = before + node.length;
		if (before <= start && start < after) range.setStart(node, start - before);
		if (before < end && end <= after) range.setEnd(node, end - before);
		before = after;
	}
	return range;
}

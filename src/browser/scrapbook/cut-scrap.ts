import { today } from '../kept.ts';
import { askToKeep } from '../offline/offer-offline.ts';
import { type Passage, phraseFragment } from './phrase-fragment.ts';
import { addScrap, type Scrap } from './scraps.ts';

const blockNames = 'p, h1, h2, h3, figcaption';

/** The address of a selected passage on this page. */
export function linkToSelection(range: Range): string {
	const here = location.href.replace(/#.*$/, '');
	return here + phraseFragment(describe(range), document.querySelector('main')?.textContent ?? '');
}

/** Cuts the selected passage, or without one the whole article, into the scrapbook. */
export function cutScrap(article: Element, range: Range | undefined): boolean {
	const scrap = range ? cutPassage(range) : cutArticle(article);
	const citation = document.querySelector('[data-citation="gbt"]')?.textContent ?? '';
	const bibtex = document.querySelector('[data-citation="bibtex"]')?.textContent ?? '';
	const title = article.querySelector('h1')?.textContent?.trim() ?? document.title;
	const path = location.pathname;
	const kept = addScrap({ ...scrap, path, title, citation: citation.trim(), bibtex, on: today() });
	if (kept) askToKeep(path);
	return kept;
}

type Cut = Pick<Scrap, 'kind' | 'url' | 'text'>;

function cutPassage(range: Range): Cut {
	return { kind: 'passage', url: linkToSelection(range), text: lines(range.cloneContents()) };
}

function cutArticle(article: Element): Cut {
	const url = location.href.replace(/#.*$/, '');
	const body = article.querySelector('.article-text') ?? article;
	return { kind: 'article', url, text: lines(body) };
}

function lines(root: ParentNode & Node): string {
	// What the page prints a second time is not cut out twice.
	const once = [...root.querySelectorAll(blockNames)].filter((block) => !block.matches('.again'));
	const blocks = once.map((block) => block.textContent ?? '');
	const texts = blocks.length > 0 ? blocks : [root.textContent ?? ''];
	return texts
		.map((text) => text.replace(/\s+/g, ' ').trim())
		.filter((text) => text !== '')
		.join('\n');
}

function describe(range: Range): Passage {
	const first = blockOf(range.startContainer);
	const last = blockOf(range.endContainer);
	const anchor = first?.closest('[id]')?.id;
	return {
		...(anchor !== undefined && { anchor }),
		first: first?.textContent ?? '',
		from: offsetIn(first, range.startContainer, range.startOffset),
		last: last?.textContent ?? '',
		to: offsetIn(last, range.endContainer, range.endOffset),
		oneBlock: first === last,
	};
}

function blockOf(node: Node): Element | null {
	const element = node instanceof Element ? node : node.parentElement;
	return element?.closest(blockNames) ?? element;
}

function offsetIn(block: Element | null, node: Node, offset: number): number {
	if (!block) return 0;
	const before = document.createRange();
	before.selectNodeContents(block);
	before.setEnd(node, offset);
	return before.toString().length;
}

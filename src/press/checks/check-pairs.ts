import type { Article, Notice } from '../model.ts';
import { makeNotice } from '../notices.ts';
import { placeInBlock } from '../places/place-in-block.ts';

const PAIRS: readonly (readonly [string, string])[] = [
	['“', '”'],
	['《', '》'],
	['（', '）'],
];

/** Where a mark stands without its other half, if it does. */
function findLone(text: string, [open, close]: readonly [string, string]): number | undefined {
	const opening = open.charCodeAt(0);
	const closing = close.charCodeAt(0);
	let opened: number | undefined;
	let depth = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === opening) {
			if (depth === 0) opened = i;
			depth++;
		} else if (code === closing) {
			if (depth === 0) return i;
			depth--;
		}
	}
	return depth === 0 ? undefined : opened;
}

/**
 * Articles in, quotation marks, brackets and title marks without their other half out. A quotation
 * may run over paragraphs, each opened anew, and what is cut off may lose a half.
 */
export function checkPairs(articles: readonly Article[]): readonly Notice[] {
	return articles.flatMap(({ id, blocks, truncated }) => {
		const texts = blocks.filter(({ role }) => role === 'body');
		return texts.flatMap(({ text, pieces }, i) => {
			if (i === 0 && truncated.includes('start')) return [];
			if (i === texts.length - 1 && truncated.includes('end')) return [];
			return PAIRS.flatMap((pair) => {
				const at = findLone(text, pair);
				const runsOn = pair[0] === '“' && texts[i + 1]?.text.startsWith('“');
				if (at === undefined || runsOn) return [];
				const words = text.slice(at, at + 10);
				return [
					makeNotice('words/unbalanced', placeInBlock(pieces, at, at + 1), words, { article: id }),
				];
			});
		});
	});
}

import type { Article, Piece } from '../model.ts';
import { type PlacedFix, standsIn } from './set-fields.ts';

/** All that is left of an article that is not published: its address, its lines and why. */
function emptyArticle({ id, blocks, pages }: Article, reason: string): Article {
	const text = `〔本篇不公开：${reason}〕`;
	const pieces = blocks
		.flatMap((block) => block.pieces)
		.map(({ place, line }, i): Piece => {
			const at = i === 0 ? { from: 0, to: text.length } : { from: text.length, to: text.length };
			return { ...at, place, line, corrected: true };
		});
	const block = { id: blocks[0]?.id ?? id, role: 'body', because: 'fixes/withhold' } as const;
	return {
		id,
		byline: [],
		mentions: [],
		truncated: [],
		blocks: [{ ...block, text, pieces }],
		confidence: 1,
		pages,
		withheld: reason,
	};
}

/** An article and the fixes in; out, the article, or what is left of it where an editor withholds it. */
export function withholdArticle(article: Article, fixes: readonly PlacedFix[]): Article {
	const hidden = fixes.find(
		({ fix, line }) =>
			fix.kind === 'withhold' &&
			fix.scope === 'article' &&
			article.blocks.some(({ pieces }) => standsIn(pieces, line)),
	);
	return hidden ? emptyArticle(article, hidden.fix.reason ?? '') : article;
}

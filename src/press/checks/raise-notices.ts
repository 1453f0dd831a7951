import type { Article, Block, Notice, Place } from '../model.ts';
import { makeNotice } from '../notices.ts';

const DOUBTFUL_JOIN = 0.7;
const DOUBTFUL_ARTICLE = 0.35;

const opening = (text: string): string => (text.length > 12 ? `${text.slice(0, 12)}…` : text);
const placeOf = (block: Block | undefined): Place | undefined => block?.pieces[0]?.place;

function ofBlock(block: Block, article: string): Notice[] {
	return block.pieces.flatMap(({ because, confidence, instead, from, place }) => {
		if (because === undefined || confidence === undefined || confidence >= DOUBTFUL_JOIN) return [];
		const before = block.text.slice(Math.max(0, from - 10), from);
		const notice = makeNotice('joins/uncertain', place, before, { article });
		if (because !== 'joins/cut') return [notice];
		const other = instead === undefined ? '另起一篇' : `接第 ${instead} 行`;
		return [{ ...notice, reason: `${notice.reason}；也可能${other}`, expected: [other] }];
	});
}

/** Articles in, the doubts about them out, in the order of the articles. */
export function raiseNotices(articles: readonly Article[]): readonly Notice[] {
	return articles.flatMap((article) => {
		const { id, headline, blocks, confidence, truncated } = article;
		const place = placeOf(blocks[0]);
		const text = blocks.find(({ role }) => role === 'body');
		if (!place) return [];
		const notices = blocks.flatMap((block) => ofBlock(block, id));
		if (!text)
			notices.push(
				makeNotice(
					'articles/bodiless-headline',
					place,
					opening(headline ?? blocks[0]?.text ?? ''),
					{ article: id },
				),
			);
		else if (!headline)
			notices.push(
				makeNotice('articles/headless-body', place, opening(text.text), { article: id }),
			);
		if (text && truncated.length > 0) {
			const ends = truncated.map((end) => (end === 'start' ? '开头' : '结尾')).join('和');
			const last = blocks.findLast(({ role }) => role === 'body') ?? text;
			notices.push(
				makeNotice(
					'articles/truncated',
					(truncated[0] === 'start' ? placeOf(text) : placeOf(last)) ?? place,
					ends,
					{ article: id },
				),
			);
		}
		if (confidence < DOUBTFUL_ARTICLE)
			notices.push(
				makeNotice('articles/uncertain', place, `${Math.round(confidence * 100)}%`, {
					article: id,
				}),
			);
		return notices;
	});
}

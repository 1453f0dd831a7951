import type { Article, DivisionMatch, Notice } from '../model.ts';
import { makeNotice } from '../notices.ts';

/** Articles in, those whose headings name a county that is not the one they were given out. */
export function checkCounty(articles: readonly Article[]): readonly Notice[] {
	return articles.flatMap(({ id, blocks, county, mentions }) => {
		if (!county) return [];
		const heads = blocks.filter(({ role }) => role === 'headline' || role === 'kicker');
		const isInHead = ({ place }: DivisionMatch): boolean =>
			heads.some(({ pieces }) =>
				pieces.some(
					(piece) =>
						piece.place.page === place.page &&
						piece.place.start <= place.start &&
						place.start < piece.place.end,
				),
			);
		const named = mentions.find(isInHead);
		if (isInHead(county) || !named) return [];
		return [makeNotice('counties/contradicts-headline', named.place, named.text, { article: id })];
	});
}

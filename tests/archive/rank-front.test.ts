import { expect, test } from 'vitest';
import { rankFront } from '../../src/archive/rank-front.ts';
import type { Card } from '../../src/archive/records.ts';

const page = (issue: string, count: number, length: number): readonly Card[] => {
	const articles = Array.from({ length: count }, (_, index) => `${issue}-${index}`);
	return articles.map(
		(id) =>
			({
				article: { id, length, truncated: [], headline: id },
				page: { articles },
			}) as unknown as Card,
	);
};
const ids = (cards: readonly Card[]) => cards.map(({ article }) => article.id);

test('takes the first stories of all issues before the second of any', () => {
	const ranked = ids(rankFront([page('a', 3, 900), page('b', 3, 500)], 4));
	expect(ranked).toEqual(['a-0', 'b-0', 'a-1', 'b-1']);
});

test('sets a story without a headline behind one that has it', () => {
	const [first, second] = page('a', 2, 500);
	if (!first || !second) throw new Error('two stories were made');
	const { headline: _, ...bare } = first.article;
	const bareCard = { ...first, article: bare } as Card;
	expect(ids(rankFront([[bareCard, second]], 2))).toEqual(['a-1', 'a-0']);
});

test('shows no more than asked for, and nothing of nothing', () => {
	expect(rankFront([page('a', 9, 500)], 4)).toHaveLength(4);
	expect(rankFront([], 4)).toEqual([]);
});

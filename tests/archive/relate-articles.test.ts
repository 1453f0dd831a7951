import { expect, test } from 'vitest';
import { relateArticles } from '../../src/archive/relate-articles.ts';

const termsOf = (...terms: readonly string[]) => new Map(terms.map((term) => [term, 10]));

test('relates articles that share two rare terms and says which', () => {
	const volume = new Map([
		['a', termsOf('淫羊藿', '微心愿', '平台')],
		['b', termsOf('淫羊藿', '微心愿')],
		['c', termsOf('采茶', '平台')],
		...Array.from({ length: 12 }, (_, index) => [`x${index}`, termsOf(`词${index}`)] as const),
	]);
	const related = relateArticles([volume], 4);
	expect(related.get('a')).toMatchObject([{ id: 'b', terms: ['淫羊藿', '微心愿'] }]);
	expect(related.get('c')).toEqual([]);
});

test('does not relate by what many articles share', () => {
	const volume = new Map(
		Array.from({ length: 30 }, (_, index) => [`x${index}`, termsOf('党建', '服务')] as const),
	);
	expect([...relateArticles([volume], 4).values()].flat()).toEqual([]);
});

test('gives the same relations in whatever order the articles come', () => {
	const entries = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
		(id, index) => [id, termsOf(`t${index % 3}`, `u${index % 3}`, 'z')] as const,
	);
	const sorted = (map: ReturnType<typeof relateArticles>) =>
		[...map]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([id, list]) => [id, list.map((one) => one.id)]);
	expect(sorted(relateArticles([new Map(entries)], 3))).toEqual(
		sorted(relateArticles([new Map(entries.toReversed())], 3)),
	);
});

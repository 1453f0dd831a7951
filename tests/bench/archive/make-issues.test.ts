import { expect, test } from 'vitest';
import { makeIssues } from './make-issues.ts';

test('the same seed makes the same archive, another seed another', () => {
	expect([...makeIssues(40, 1)]).toEqual([...makeIssues(40, 1)]);
	expect([...makeIssues(40, 1)]).not.toEqual([...makeIssues(40, 2)]);
});

test('a longer archive begins with the issues of a shorter one', () => {
	const long = [...makeIssues(200, 1)];
	expect(long.slice(0, 5)).toEqual([...makeIssues(100, 1)]);
	expect([...makeIssues(200, 1, 5)]).toEqual(long.slice(5));
});

test('ten thousand articles are five papers, a year each, in a hundred counties', () => {
	const issues = [...makeIssues(10_000, 1)];
	const articles = issues.flatMap(({ pages }) => pages.flat());
	expect(articles).toHaveLength(10_000);
	expect(new Set(issues.map(({ id }) => id)).size).toBe(500);
	expect(new Set(issues.map(({ paper, date }) => paper.id + date.slice(0, 4))).size).toBe(5);
	expect(new Set(articles.map(({ county }) => county.code)).size).toBe(100);
	const length = articles.reduce((sum, { paragraphs }) => sum + paragraphs.join('').length, 0);
	expect(length / articles.length).toBeGreaterThan(1000);
	expect(length / articles.length).toBeLessThan(1400);
});

test('the vocabulary grows with the archive', () => {
	const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
	const count = (articles: number) => {
		const words = new Set<string>();
		for (const { paragraphs } of [...makeIssues(articles, 1)].flatMap(({ pages }) =>
			pages.flat(),
		)) {
			for (const { segment } of segmenter.segment(paragraphs.join('\n'))) words.add(segment);
		}
		return words.size;
	};
	expect(count(400) / count(100)).toBeGreaterThan(1.5);
});

import { expect, test } from 'vitest';
import { makeIssues } from './make-issues.ts';

const issues = [...makeIssues(2000, 1)];
const articles = issues.flatMap(({ pages }) => pages.flat());

test('the same seed makes the same archive, another seed another', () => {
	expect([...makeIssues(100, 1)]).toEqual(issues.slice(0, 5));
	expect([...makeIssues(100, 2)]).not.toEqual(issues.slice(0, 5));
});

test('a longer archive begins with the issues of a shorter one', () => {
	expect([...makeIssues(2000, 1, 95)]).toEqual(issues.slice(95));
});

test('articles are as long as in print, from five papers and a hundred counties', () => {
	expect(articles).toHaveLength(2000);
	expect(new Set(issues.map(({ id }) => id)).size).toBe(100);
	expect(new Set(issues.map(({ paper }) => paper.id)).size).toBe(5);
	expect(new Set(articles.map(({ county }) => county.code)).size).toBe(100);
	const length = articles.reduce((sum, { paragraphs }) => sum + paragraphs.join('').length, 0);
	expect(length / articles.length).toBeGreaterThan(1000);
	expect(length / articles.length).toBeLessThan(1200);
});

test('the vocabulary grows with the archive', () => {
	const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
	const count = (some: typeof articles) => {
		const words = new Set<string>();
		for (const { paragraphs } of some) {
			for (const { segment } of segmenter.segment(paragraphs.join('\n'))) words.add(segment);
		}
		return words.size;
	};
	expect(count(articles.slice(0, 400)) / count(articles.slice(0, 100))).toBeGreaterThan(1.5);
});

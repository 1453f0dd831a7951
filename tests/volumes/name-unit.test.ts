import { expect, test } from 'vitest';
import { nameUnit, rest } from '../../src/volumes/name-unit.ts';

const issueOf = (id: string) =>
	({ 'a-p1-3': 'a', a: 'a', 'a-p1': 'a' })[id as 'a'] as string | undefined;

test('a page belongs to the unit its address names', () => {
	const units = {
		'articles/a-p1-3/': 'issue/a',
		'articles/a-p1-3.json': 'issue/a',
		'cards/a.png': 'issue/a',
		'data/pages/a-p1.ndjson': 'issue/a',
		'issues/a/': 'issue/a',
		'issues/a/p1/source/': 'issue/a',
		'issues/calendar/hz/2024-11/': 'month/hz/2024-11',
		'counties/610728/': 'county/610728',
		'counties/610728/feed.xml': 'county/610728',
		'counties/610728/2023/': 'county/610728/2023',
		'authors/haoqing-081742/undated/': 'author/haoqing-081742/undated',
		'columns/x-1/atom.xml': 'column/x-1',
		'sitemap-hz-2024.xml': 'volume/hz-2024',
		'fonts/0123.woff2': 'face/0123',
	};
	for (const [path, unit] of Object.entries(units))
		expect(nameUnit(path, issueOf), path).toBe(unit);
});

test('what is nobody’s own is the rest', () => {
	for (const path of ['', 'feed.xml', 'issues/', 'counties/', 'cards/_edition.png', 'papers/hz/'])
		expect(nameUnit(path, issueOf), path).toBe(rest);
	expect(nameUnit('sitemap-edition.xml', issueOf)).toBe(rest);
});

test('an article that is not rendered belongs to no unit', () => {
	expect(nameUnit('articles/b-p1-3/', issueOf)).toBeUndefined();
});

test("an address that moved is nobody's own, whatever it looks like", () => {
	const moved = new Set(['articles/old-p1-1/', 'counties/610799/']);
	expect(nameUnit('articles/old-p1-1/', issueOf, moved)).toBe(rest);
	expect(nameUnit('counties/610799', issueOf, moved)).toBe(rest);
	expect(nameUnit('counties/610728/', issueOf, moved)).toBe('county/610728');
});

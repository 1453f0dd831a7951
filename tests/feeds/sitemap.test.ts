import { expect, test } from 'vitest';
import { listSharedAddresses, listVolumeAddresses } from '../../src/feeds/list-addresses.ts';
import { writeSitemap, writeSitemapIndex } from '../../src/feeds/write-sitemap.ts';
import { sampleStory } from './sample-story.ts';

const { article, issue, page } = sampleStory();
const paths = (entries: readonly { url: string }[]): string[] =>
	entries.map(({ url }) => new URL(url).pathname);

test('a volume lists its issues, pages and articles, dated only when the day is known', () => {
	const undated = listVolumeAddresses(
		[{ issue: issue.id, pages: [page.id], articles: [article.id] }],
		() => undefined,
	);
	expect(paths(undated)).toEqual([
		'/issues/sample/',
		'/issues/sample/p1/',
		'/articles/sample-p1-1/',
	]);
	expect(undated.every((entry) => !('modified' in entry))).toBe(true);
	const [dated] = listVolumeAddresses(
		[{ issue: issue.id, pages: [], articles: [] }],
		() => '2024-11-05',
	);
	expect(dated?.modified).toBe('2024-11-05');
});

test('the edition lists each month of a paper once', () => {
	const entries = listSharedAddresses({
		papers: [],
		issues: ['2024-11-05', '2024-11-06', '2024~'].map((date) => ({ ...issue, paper: 'hz', date })),
		counties: [],
		authors: [],
		columns: [],
		features: [],
		standing: [{ id: 'about' }],
	});
	expect(paths(entries)).toEqual([
		'/',
		'/issues/',
		'/issues/calendar/hz/2024-11/',
		'/counties/',
		'/authors/',
		'/columns/',
		'/photos/',
		'/features/',
		'/search/',
		'/corrections/',
		'/notices/',
		'/about/',
	]);
});

test('a sitemap writes addresses and days as XML', () => {
	expect(writeSitemap([{ url: 'https://x.example/a/?b&c', modified: '2024-11-05' }])).toContain(
		'<url><loc>https://x.example/a/?b&amp;c</loc><lastmod>2024-11-05</lastmod></url>',
	);
	expect(writeSitemapIndex([{ url: 'https://x.example/sitemap-undated.xml' }])).toContain(
		'<sitemap><loc>https://x.example/sitemap-undated.xml</loc></sitemap>',
	);
});

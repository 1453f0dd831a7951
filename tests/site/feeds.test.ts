import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { base, site } from '../../src/site.ts';
import { absolute, urls } from '../../src/urls.ts';
import { builtFiles, htmlPages, isRedirect, read, visit } from './edition.ts';

const pathOf = (address: string): string => {
	expect(new URL(address).origin).toBe(new URL(site.url).origin);
	return new URL(address).pathname;
};
const addresses = (xml: string, element: string): string[] =>
	DomUtils.getElementsByTagName(element, parseDocument(xml, { xmlMode: true })).map((each) =>
		DomUtils.textContent(each).trim(),
	);
const isListed = (path: string): boolean =>
	!isRedirect(path) && !/<meta name="robots" content="noindex"/.test(read(path));

test('every XML file is well-formed to the browser', async () => {
	const files = builtFiles('**/*.xml');
	await using visited = await visit(urls.front());
	const broken = await visited.page.evaluate(
		(texts) =>
			texts.flatMap((text, i) => {
				const error = new DOMParser()
					.parseFromString(text, 'text/xml')
					.querySelector('parsererror');
				return error ? [`${i}: ${error.textContent}`] : [];
			}),
		files.map(read),
	);
	expect(files).toContain(urls.feed());
	expect(broken).toEqual([]);
});

test('every entry of every feed leads to an article, and none tells when it was built', () => {
	const pages = new Set(htmlPages());
	for (const file of builtFiles('**/feed.xml')) {
		const xml = read(file);
		expect(xml).not.toMatch(/lastBuildDate/);
		expect(
			addresses(xml, 'link')
				.map(pathOf)
				.filter((path) => !pages.has(path)),
		).toEqual([]);
	}
});

test('the edition, each county and each column has a feed, and its page names it', () => {
	const parts = htmlPages().filter((path) =>
		/^((counties|columns)\/[^/]+\/)?$/.test(path.slice(base.length)),
	);
	expect(parts.length).toBeGreaterThan(1);
	for (const path of parts) {
		const feed = `${path}feed.xml`;
		expect(builtFiles('**/feed.xml')).toContain(feed);
		expect(read(path)).toContain(`type="application/rss+xml"`);
		expect(read(path)).toContain(`href="${feed}"`);
	}
});

test('the sitemaps list every page there is to list, once', () => {
	const parts = addresses(read(urls.sitemap()), 'loc').map(pathOf);
	const listed = parts.flatMap((part) => addresses(read(part), 'loc').map(pathOf));
	expect(listed.toSorted()).toEqual(htmlPages().filter(isListed));
});

test('robots.txt names the sitemap', () => {
	expect(read(`${urls.front()}robots.txt`)).toContain(`Sitemap: ${absolute(urls.sitemap())}\n`);
});

test('the data holds every article once, and each has the same JSON beside its page', () => {
	const lines = read(urls.data())
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
	const pages = htmlPages().filter(
		(path) => /\/articles\/[^/]+\/$/.test(path) && !isRedirect(path),
	);
	expect(lines.map(({ id }) => urls.article(id)).toSorted()).toEqual(pages);
	for (const data of lines) {
		expect(data.url).toBe(absolute(urls.article(data.id)));
		expect(JSON.parse(read(urls.articleData(data.id)))).toEqual(data);
		expect(data.text.join('')).not.toBe('');
	}
});

test('every article page tells machines what it is', () => {
	for (const path of htmlPages().filter((each) => /\/articles\/[^/]+\/$/.test(each))) {
		if (isRedirect(path)) continue;
		const scripts = DomUtils.getElementsByTagName('script', parseDocument(read(path)));
		const [data] = scripts.filter(({ attribs }) => attribs['type'] === 'application/ld+json');
		const news = JSON.parse(data ? DomUtils.textContent(data) : '{}');
		expect(news).toMatchObject({ '@type': 'NewsArticle', url: absolute(path) });
	}
});

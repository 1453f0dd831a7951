import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { site } from '../../../src/site.ts';
import { htmlPages, isRedirect, read } from '../edition.ts';

// What a reference manager of the Zotero kind makes of a page's head: it takes the first of these
// names that the head holds, and any `citation_` name for a journal's.
const fields: Readonly<Record<string, readonly string[]>> = {
	itemType: ['z:itemType', 'DC.type', 'og:type'],
	title: ['DC.title', 'og:title'],
	publicationTitle: ['DC.source', 'og:site_name'],
	url: ['DC.identifier', 'og:url'],
};

function metaOf(path: string): readonly (readonly [name: string, content: string])[] {
	const html = read(path);
	const head = html.slice(0, html.indexOf('</head>'));
	return [...head.matchAll(/<meta [^>]*>/g)].map(([tag]) => {
		const [node] = parseDocument(tag).children;
		const attribs = node && 'attribs' in node ? node.attribs : {};
		return [attribs['name'] ?? attribs['property'] ?? '', attribs['content'] ?? ''] as const;
	});
}

const articles = htmlPages().filter(
	(path) => /\/articles\/[^/]+\/$/.test(path) && !isRedirect(path),
);

test('every article is taken for a newspaper’s by reference managers', () => {
	for (const path of articles) {
		const meta = metaOf(path);
		const taken = Object.fromEntries(
			Object.entries(fields).map(([field, names]) => [
				field,
				names.flatMap((name) => meta.filter((one) => one[0] === name).map((one) => one[1]))[0],
			]),
		);
		expect(taken).toEqual({
			itemType: 'newspaperArticle',
			title: expect.stringMatching(/./),
			publicationTitle: expect.not.stringMatching(`^${site.name}$`),
			url: expect.stringContaining(path),
		});
		expect(meta.filter(([name]) => name.startsWith('citation_'))).toEqual([]);
	}
});

test('every article says how to cite it, in four forms, without script', () => {
	expect(articles.length).toBeGreaterThan(0);
	for (const path of articles)
		for (const form of ['gbt', 'gbt-print', 'bibtex', 'ris'])
			expect(read(path)).toMatch(new RegExp(`data-citation="${form}"[^>]*>[^<]+`));
});

test('every article’s picture for sharing is there', () => {
	for (const path of articles) {
		const [, picture = ''] = metaOf(path).find(([name]) => name === 'og:image') ?? [];
		expect(read(new URL(picture).pathname).slice(1, 4)).toBe('PNG');
	}
});

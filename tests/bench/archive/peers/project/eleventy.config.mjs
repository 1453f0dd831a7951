import { readFileSync } from 'node:fs';

const newestFirst = (a, b) => b.date - a.date;
const part = (name) => readFileSync(`templates/${name}`, 'utf8');

/** The pages that are not articles, each by the list it is repeated over. */
const pages = [
	['front.njk', '/', {}],
	['feed.njk', '/feed.xml', {}],
	['sitemap.njk', '/sitemap.xml', {}],
	['issues.njk', '/issues/', {}],
	['counties.njk', '/counties/', {}],
	['issue.njk', ({ each }) => `/issues/${each.id}/`, repeat('issues')],
	['county.njk', ({ each }) => `/counties/${each.code}/`, repeat('counties')],
	['feed.njk', ({ each }) => `/counties/${each.code}/feed.xml`, repeat('counties')],
];

export default function configure(eleventy) {
	eleventy.ignores.add('content/**/_index.md');
	eleventy.addPassthroughCopy({ static: '/' });
	eleventy.addFilter('day', (date) => date.toISOString().slice(0, 10));
	eleventy.addFilter('rssDay', (date) => date.toUTCString());
	eleventy.addFilter('first', (list, count) => list.slice(0, count));
	// Neighbours are found once for all: asked for on each page, they would be sought in the whole list.
	eleventy.addCollection('issues', (all) => {
		const groups = group(all.getFilteredByTag('articles'), ({ data }) => data.issue);
		for (const { articles } of groups) {
			articles.sort((a, b) => a.data.weight - b.data.weight);
			for (const [at, article] of articles.entries()) {
				article.data.previous = stepTo(articles[at - 1]);
				article.data.next = stepTo(articles[at + 1]);
			}
		}
		return groups
			.map(({ key, articles }) => ({ id: key, title: articles[0].data.issueTitle, articles }))
			.sort((a, b) => a.id.localeCompare(b.id));
	});
	eleventy.addCollection('counties', (all) =>
		group(all.getFilteredByTag('articles'), ({ data }) => data.counties[0]).map(
			({ key, articles }) => ({
				code: key,
				title: articles[0].data.county,
				articles: articles.sort(newestFirst),
			}),
		),
	);
	eleventy.addCollection('newest', (all) =>
		all.getFilteredByTag('articles').sort(newestFirst).slice(0, 50),
	);
	for (const [at, [name, permalink, data]] of pages.entries()) {
		const layout = name.endsWith('feed.njk') || name === 'sitemap.njk' ? null : 'base.njk';
		eleventy.addTemplate(`${at}-${name}`, part(name), { ...data, layout, permalink, tags: [] });
	}
	return {
		dir: { input: 'content', includes: '../templates', output: '_site' },
		markdownTemplateEngine: false,
	};
}

function repeat(list) {
	return { pagination: { data: `collections.${list}`, size: 1, alias: 'each' } };
}

function stepTo(article) {
	return article && { url: article.url, title: article.data.title };
}

function group(articles, keyOf) {
	const groups = Map.groupBy(articles, keyOf);
	return [...groups].map(([key, list]) => ({ key, articles: list }));
}

import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import type { Story } from '../archive/records.ts';
import { absolute, urls } from '../urls.ts';
import { nameArticle } from '../words/name-things.ts';
import type { Channel } from './channel.ts';
import { writeFullText } from './full-text.ts';
import { startOfDay } from './issue-day.ts';
import { escapeText, keepToXml } from './xml-text.ts';

/**
 * Writes an RSS 2.0 feed with full text. What has no known day has no `pubDate`, and nothing in it
 * tells when it was built.
 * @param stories newest first
 */
export async function writeRss(channel: Channel, stories: readonly Story[]): Promise<string> {
	return await getRssString({
		title: keepToXml(channel.title),
		description: keepToXml(channel.description),
		site: absolute(channel.path),
		xmlns: {
			atom: 'http://www.w3.org/2005/Atom',
			dc: 'http://purl.org/dc/elements/1.1/',
		},
		customData: `<language>zh-Hans</language><atom:link href="${escapeText(absolute(channel.feed))}" rel="self" type="application/rss+xml"/>`,
		items: stories.map(describeItem),
	});
}

function describeItem(story: Story): RSSFeedItem {
	const { article, issue, column, county, blocks } = story;
	const day = startOfDay(issue.date);
	const authors = article.byline.map(
		({ name }) => `<dc:creator>${escapeText(keepToXml(name))}</dc:creator>`,
	);
	const categories = [column?.name, county?.name].flatMap((name) => (name ? [name] : []));
	return {
		title: keepToXml(nameArticle(article)),
		link: absolute(urls.article(article.id)),
		description: keepToXml(article.lead),
		content: keepToXml(writeFullText(article, blocks)),
		...(day && { pubDate: day }),
		...(categories.length > 0 && { categories: categories.map(keepToXml) }),
		...(authors.length > 0 && { customData: authors.join('') }),
	};
}

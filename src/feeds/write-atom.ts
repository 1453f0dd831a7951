import { Feed } from 'feed';
import type { Story } from '../archive/records.ts';
import { site } from '../site.ts';
import { absolute, urls } from '../urls.ts';
import { nameArticle } from '../words/name-things.ts';
import type { Channel } from './channel.ts';
import { writeFullText } from './full-text.ts';
import { startOfDay } from './issue-day.ts';
import { escapeText, keepToXml } from './xml-text.ts';

/**
 * Writes an Atom feed with full text of the stories whose day is known: Atom demands a time of
 * every entry, and the time of the build is not one of the newspaper's.
 * @param stories newest first
 * @throws when no story has a day: such a feed cannot be written, ask `feedFormats` first
 */
export function writeAtom(channel: Channel, stories: readonly Story[]): string {
	const dated = stories.flatMap((story) => {
		const day = startOfDay(story.issue.date);
		return day ? [{ story, day }] : [];
	});
	if (dated.length === 0)
		throw new Error(`Unexpected feed ${channel.atom} without a date, expected one`);
	const atom = new Feed({
		id: absolute(channel.atom),
		title: keepToXml(channel.title),
		description: keepToXml(channel.description),
		link: absolute(channel.path),
		feedLinks: { atom: absolute(channel.atom) },
		language: 'zh-Hans',
		updated: new Date(Math.max(...dated.map(({ day }) => day.getTime()))),
		// Asked of every entry without one of its own.
		author: { name: site.publisher ?? site.name },
		generator: false,
	});
	for (const { story, day } of dated) atom.addItem(describeEntry(story, day));
	return atom.atom1();
}

function describeEntry({ article, blocks }: Story, date: Date): Parameters<Feed['addItem']>[0] {
	const link = absolute(urls.article(article.id));
	return {
		title: escapeText(keepToXml(nameArticle(article))),
		id: link,
		link,
		date,
		published: date,
		description: escapeText(keepToXml(article.lead)),
		content: keepToXml(writeFullText(article, blocks)),
		...(article.byline.length > 0 && {
			author: article.byline.map(({ name }) => ({ name: keepToXml(name) })),
		}),
	};
}

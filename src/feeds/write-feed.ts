import type { IssueRecord, Story } from '../archive/records.ts';
import type { Channel } from './channel.ts';
import { startOfDay } from './issue-day.ts';
import { writeAtom } from './write-atom.ts';
import { writeRss } from './write-rss.ts';

/** The name of a feed's file: `feed` is RSS, `atom` Atom. */
export type FeedFormat = 'feed' | 'atom';

/** The formats a feed of these stories has: Atom only where a story's day is known. */
export function feedFormats(stories: readonly { readonly issue: IssueRecord }[]): FeedFormat[] {
	const isDated = stories.some(({ issue }) => startOfDay(issue.date) !== undefined);
	return isDated ? ['feed', 'atom'] : ['feed'];
}

/** Writes a feed with full text. Nothing in it tells when it was built. */
export async function writeFeed(
	format: FeedFormat,
	channel: Channel,
	stories: readonly Story[],
): Promise<string> {
	return format === 'atom' ? writeAtom(channel, stories) : await writeRss(channel, stories);
}

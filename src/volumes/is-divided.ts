import { site } from '../site.ts';

/** Whether the lists of an edition of so many articles are divided, and its texts read from scopes. */
export function isDivided(articles: number): boolean {
	return articles > site.wholeUpTo;
}

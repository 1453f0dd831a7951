import { site } from '../site.ts';

/** How much a long list shows where it is divided by year; the rest stands on the years' own pages. */
export const shownOf = { articles: site.listUpTo, mentioned: 50, photos: 60 } as const;

/** Whether a list of so many articles is long enough to have pages by year. */
export function isLong(articles: number): boolean {
	return articles > shownOf.articles;
}

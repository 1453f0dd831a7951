import { site } from '../site.ts';

/** Whether in an edition of so many articles each has a picture of its own; otherwise issues have. */
export function ownsCard(articles: number): boolean {
	return articles <= site.ownCardUpTo;
}

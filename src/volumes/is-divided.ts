import { site } from '../site.ts';

/** Whether the lists of an edition of so many newspaper pages are divided, and its records scoped. */
export function isDivided(pages: number): boolean {
	return pages > site.wholeUpTo;
}

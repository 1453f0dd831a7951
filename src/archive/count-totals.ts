import type { Edition } from './read-edition.ts';
import type { Totals } from './records-views.ts';

/** Counts what an edition holds. */
export function countTotals(
	edition: Pick<Edition, 'issues' | 'pages' | 'articles' | 'photos' | 'counties'>,
): Totals {
	const notices: Record<string, number> = {};
	for (const { ruleId } of edition.pages.flatMap((page) => page.notices))
		notices[ruleId] = (notices[ruleId] ?? 0) + 1;
	return {
		issues: edition.issues.length,
		pages: edition.pages.length,
		articles: edition.articles.length,
		photos: edition.photos.length,
		counties: edition.counties.length,
		notices,
	};
}

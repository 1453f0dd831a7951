import { countTotals } from './count-totals.ts';
import * as queries from './queries.ts';
import type { Totals } from './records-views.ts';
import { readScope } from './scope.ts';

/** How much the whole edition holds. */
export async function totals(): Promise<Totals> {
	const given = readScope()?.records?.totals;
	if (given) return given;
	return countTotals({
		issues: await queries.issues(),
		pages: await queries.pages(),
		articles: await queries.articles(),
		photos: await queries.photos(),
		counties: await queries.counties(),
	});
}

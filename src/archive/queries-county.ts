import { monthOf } from '../words/format-date.ts';
import * as queries from './queries.ts';
import { cards } from './queries-cards.ts';
import { shownPart, yearsOf } from './queries-volumes.ts';
import type { Card, CountyRecord } from './records.ts';
import type { CountyView, MonthGroup } from './records-views.ts';

/** Months between two given as `yyyy-mm`, both left out. */
function monthsBetween(later: string, earlier: string): number {
	const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
	return count(later) - count(earlier) - 1;
}

/** By month, newest first as the cards come, undated last; each group says how long the gap below it is. */
function groupMonths(all: readonly Card[]): readonly MonthGroup[] {
	const groups = [...Map.groupBy(all, ({ issue }) => monthOf(issue.date))];
	return groups.map(([month, members], index) => {
		const earlier = groups[index + 1]?.[0];
		const gap = month && earlier ? monthsBetween(month, earlier) : 0;
		return { ...(month && { month }), cards: members, gap: Math.max(0, gap) };
	});
}

const otherCounties = (code: string, { article }: Card, all: ReadonlyMap<string, CountyRecord>) =>
	article.mentions
		.filter((mention) => mention.code.length === 6 && mention.code !== code)
		.flatMap((mention) => all.get(mention.code) ?? []);

/** Everything a county's page shows. */
export async function countyView(county: CountyRecord): Promise<CountyView> {
	const [own, mentioned, counties, authors, columns] = await Promise.all([
		cards(await shownPart(county.articles, 'articles')),
		cards(await shownPart(county.mentioned, 'mentioned')),
		queries.counties(),
		queries.authors(),
		queries.columns(),
	]);
	const byCode = new Map(counties.map((one) => [one.code, one]));
	const names = new Set(county.authors);
	const labels = new Set(county.columns);
	return {
		county,
		months: groupMonths(own),
		mentioned,
		shared: new Map(
			own
				.map((card) => [card.article.id, otherCounties(county.code, card, byCode)] as const)
				.filter(([, others]) => others.length > 0),
		),
		authors: authors.filter(({ name }) => names.has(name)),
		columns: columns.filter(({ name }) => labels.has(name)),
		photos: await Promise.all(
			(await shownPart(county.photos, 'photos')).map((id) => queries.photo(id)),
		),
		years: await yearsOf(county),
	};
}

import type { ArticleRecord, IssueRecord } from './records.ts';
import type { YearCount } from './records-names.ts';

/** The year of an issue's date as addresses spell it: four digits, or `undated`. */
function yearOf(date: IssueRecord['date']): string {
	return /\d{4}/.exec(date ?? '')?.[0] ?? 'undated';
}

/** Years of articles by their ids. */
export type YearOf = (id: string) => string;

/** Opens the years of an edition's articles. */
export function openYears(
	articles: readonly ArticleRecord[],
	issues: readonly IssueRecord[],
): YearOf {
	const years = new Map(issues.map(({ id, date }) => [id, yearOf(date)]));
	const byId = new Map(articles.map(({ id, issue }) => [id, years.get(issue)]));
	return (id) => byId.get(id) ?? 'undated';
}

/** Counts the articles of a list by year, in the list's order of years. */
export function countYears(ids: readonly string[], of: YearOf): readonly YearCount[] {
	return [...Map.groupBy(ids, of)].map(([year, { length }]) => ({ year, articles: length }));
}

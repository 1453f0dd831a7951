import { monthOf } from '../words/format-date.ts';
import * as queries from './queries.ts';
import type { IssueRecord } from './records.ts';
import type { CalendarMonth, PaperShelf } from './records-views.ts';

/** In addresses: stands for a paper that is not known. No paper's file may be called so. */
const unknownPaper = 'unknown';

/** The dated issues of each paper by month, newest first, and what of a paper has no month. */
export async function shelves(): Promise<readonly PaperShelf[]> {
	const [issues, papers] = await Promise.all([queries.issues(), queries.papers()]);
	const known = new Map(papers.map((paper) => [paper.id, paper]));
	const byPaper = Map.groupBy(issues, ({ paper }) => paper ?? unknownPaper);
	return [...byPaper].map(([id, members]) => {
		const paper = known.get(id);
		const byMonth = Map.groupBy(members, ({ date }) => monthOf(date));
		const months = [...byMonth]
			.flatMap(([month, own]) => (month === undefined ? [] : [{ month, issues: own }]))
			.sort((a, b) => (a.month < b.month ? 1 : -1));
		return { id, ...(paper && { paper }), months, undated: byMonth.get(undefined) ?? [] };
	});
}

/** Every month that has a calendar page, with the months before and after it of the same paper. */
export async function calendarMonths(): Promise<readonly CalendarMonth[]> {
	return (await shelves()).flatMap(({ id, paper, months }) =>
		months.map(({ month, issues }, index) => {
			const [next, previous] = [months[index - 1]?.month, months[index + 1]?.month];
			return {
				id,
				...(paper && { paper }),
				month,
				issues,
				...(previous && { previous }),
				...(next && { next }),
				weeks: weeksOf(month, issues),
			};
		}),
	);
}

/** The days of a month in weeks from Monday; a place before the 1st or after the last is empty. */
function weeksOf(month: string, issues: readonly IssueRecord[]): CalendarMonth['weeks'] {
	const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
	const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
	const first = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
	const byDate = Map.groupBy(issues, ({ date }) => date);
	const places = Math.ceil((first + count) / 7) * 7;
	const cells = Array.from({ length: places }, (_, place) => {
		const day = place - first + 1;
		if (day < 1 || day > count) return undefined;
		const date = `${month}-${String(day).padStart(2, '0')}`;
		return { day, date, issues: byDate.get(date) ?? [] };
	});
	return Array.from({ length: places / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

import type { MonthGroup } from '../archive/records-views.ts';

/** The number of articles in each month from the first to the last, the months without any among them. */
export function listMonths(
	groups: readonly MonthGroup[],
): readonly { readonly words: string; readonly value: number }[] {
	const counts = new Map(
		groups.flatMap(({ month, cards }) => (month ? [[month, cards.length]] : [])),
	);
	const known = [...counts.keys()].sort();
	const [first, last] = [known[0], known.at(-1)];
	if (first === undefined || last === undefined) return [];
	const months: { words: string; value: number }[] = [];
	for (let month = first; month <= last; month = nextMonth(month)) {
		months.push({ words: month, value: counts.get(month) ?? 0 });
	}
	return months;
}

function nextMonth(month: string): string {
	const [year = 0, number = 0] = month.split('-').map(Number);
	const later = number === 12 ? [year + 1, 1] : [year, number + 1];
	return `${later[0]}-${String(later[1]).padStart(2, '0')}`;
}

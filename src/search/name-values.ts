import { formatDate } from '../words/format-date.ts';
import { type Facet, UNKNOWN } from './facets.ts';
import type { Part } from './open-part.ts';

const KINDS = new Map([
	['article', '文章'],
	['photo', '图片'],
]);

/** The name a reader knows a facet's value by. */
export function nameValue(parts: readonly Part[], facet: Facet, value: string): string {
	if (facet === 'county') return nameDivision(parts, value);
	if (facet === 'kind') return KINDS.get(value) ?? value;
	if (value === UNKNOWN) return facet === 'paper' ? '报名不详' : '年份不详';
	if (facet === 'year') return `${value}年`;
	if (facet === 'issue') return nameIssueOf(parts, value);
	if (facet !== 'paper') return value;
	return parts.map(({ table }) => table.names.papers[value]).find((name) => name) ?? value;
}

function nameIssueOf(parts: readonly Part[], id: string): string {
	const named = parts
		.map(({ table: { names } }) => names)
		.find(({ issues }) => issues.some((issue) => issue.id === id));
	const issue = named?.issues.find((each) => each.id === id);
	if (!issue?.paper && !issue?.date) return id;
	return `${named?.papers[issue.paper ?? ''] ?? '报名不详'} ${formatDate(issue.date)}`;
}

function nameDivision(parts: readonly Part[], code: string): string {
	return parts.map(({ table }) => table.names.divisions[code]).find((name) => name) ?? code;
}

/** Whether a code is named at all: a county directly under its province has no prefecture. */
export function isNamed(parts: readonly Part[], facet: Facet, value: string): boolean {
	return facet !== 'county' || nameDivision(parts, value) !== value;
}

import { formatDate } from '../words/format-date.ts';
import type { Run } from './excerpt.ts';
import { makeElement } from './make-element.ts';
import type { Leaf } from './record.ts';

/** A hit ready to be shown. */
export interface ShownHit {
	readonly leaf: Leaf;
	readonly heading: readonly Run[];
	readonly passage: readonly Run[];
	/** Where it leads, the phrases to be marked there included. */
	readonly href: string;
}

/** One entry of the list; `near` when it does not hold all that was asked. */
export function drawHit({ leaf, heading, passage, href }: ShownHit, near: boolean): HTMLLIElement {
	const photo = leaf.kind === 'photo';
	const facts = [
		photo ? '图片' : undefined,
		leaf.county,
		leaf.paper,
		leaf.date && formatDate(leaf.date),
		leaf.page.startsWith('第') ? leaf.page : undefined,
		leaf.column,
		tellUnknown(leaf),
	].filter((fact) => fact !== undefined && fact !== '');
	return makeElement(
		'li',
		near ? { 'data-near': true } : { 'data-hit': true },
		makeElement('h2', {}, makeElement('a', { href }, ...drawRuns(heading))),
		makeElement(
			'p',
			{ class: 'hit-facts' },
			...facts.map((fact) => makeElement('span', {}, fact ?? '')),
		),
		...(photo || !passage.length
			? []
			: [makeElement('p', { class: 'hit-passage' }, ...drawRuns(passage))]),
	);
}

/** What is not known of a hit, in one word. */
function tellUnknown({ paper, date, page }: Leaf): string {
	const unknown = [paper ? '' : '报名', date ? '' : '日期', page.startsWith('第') ? '' : '版次'];
	const named = unknown.filter(Boolean).join('、');
	return named && `${named}不详`;
}

function drawRuns(runs: readonly Run[]): readonly (Node | string)[] {
	return runs.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
}

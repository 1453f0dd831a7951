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
		leaf.paper ?? '报名不详',
		formatDate(leaf.date),
		leaf.page,
		leaf.column,
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

function drawRuns(runs: readonly Run[]): readonly (Node | string)[] {
	return runs.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
}

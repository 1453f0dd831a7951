import { formatDate } from '../words/format-date.ts';
import type { Run } from './excerpt.ts';
import { makeElement } from './make-element.ts';
import type { Leaf } from './record.ts';

/** What a hit shows, the phrases marked. */
export interface ShownHit {
	readonly leaf: Leaf;
	readonly heading: readonly Run[];
	readonly passage: readonly Run[];
}

/** An entry of the list that already leads to its hit; `near` when it does not hold all that was asked. */
export function openHit(href: string, near: boolean): HTMLLIElement {
	const heading = makeElement('h2', {}, makeElement('a', { href }, '……'));
	return makeElement('li', near ? { 'data-near': true } : { 'data-hit': true }, heading);
}

/** Puts into an open entry what its hit shows, or that it could not be had. */
export function fillHit(item: HTMLLIElement, shown: ShownHit | undefined): void {
	const link = item.querySelector('a');
	if (!shown) {
		link?.replaceChildren('这一条的文字没有取到，可点开看全文');
		return;
	}
	const { leaf, heading, passage } = shown;
	link?.replaceChildren(...drawRuns(heading));
	const facts = tellFacts(leaf).map((fact) => makeElement('span', {}, fact));
	item.append(makeElement('p', { class: 'hit-facts' }, ...facts));
	if (leaf.kind === 'article' && passage.length) {
		item.append(makeElement('p', { class: 'hit-passage' }, ...drawRuns(passage)));
	}
}

/** Place, paper, date, page and column; then, in one word, what is not known. */
function tellFacts({ kind, county, paper, date, page, column }: Leaf): readonly string[] {
	const numbered = page.startsWith('第');
	const unknown = [paper ? '' : '报名', date ? '' : '日期', numbered ? '' : '版次'].filter(Boolean);
	const facts = [
		kind === 'photo' ? '图片' : '',
		county,
		paper,
		date && formatDate(date),
		numbered && page,
		column,
		unknown.length ? `${unknown.join('、')}不详` : '',
	];
	return facts.filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}

function drawRuns(runs: readonly Run[]): readonly (Node | string)[] {
	return runs.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
}

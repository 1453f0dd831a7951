import { type Counts, FACETS, type Facet } from './facets.ts';
import { makeElement } from './make-element.ts';
import { isNamed, nameValue } from './name-values.ts';
import type { Part } from './open-part.ts';
import type { PageState } from './page-state.ts';

const LABELS: Readonly<Record<Facet, string>> = {
	county: '县区',
	paper: '报纸',
	year: '年份',
	column: '栏目',
	author: '作者',
	kind: '类别',
	issue: '期',
};
/** A longer list of choices helps nobody: the most frequent are offered. */
const MOST_CHOICES = 200;

/** One select a facet that has something to choose, each choice with what it would leave. */
export function drawSelects(
	parts: readonly Part[],
	counts: Counts,
	{ chosen }: PageState,
	hits: number,
): readonly HTMLElement[] {
	return FACETS.filter((facet) => facet !== 'issue').flatMap((facet) => {
		const choices = listChoices(parts, facet, counts[facet], chosen[facet]);
		// A single value that all hits have narrows nothing.
		const narrows = choices.some(([, count]) => count < hits);
		if (!narrows && !chosen[facet]) return [];
		const select = makeElement('select', { name: facet, 'data-facet': facet });
		select.append(new Option('全部', '', false, !chosen[facet]));
		for (const [value, count] of choices) {
			const depth = facet === 'county' ? '　'.repeat(value.length / 2 - 1) : '';
			const name = `${depth}${nameValue(parts, facet, value)}（${count}）`;
			select.append(new Option(name, value, false, chosen[facet] === value));
		}
		return [makeElement('label', {}, makeElement('span', {}, LABELS[facet]), select)];
	});
}

/** What the search is narrowed to, each with a button that takes it back. */
export function drawChosen(parts: readonly Part[], { chosen }: PageState): readonly HTMLElement[] {
	return FACETS.flatMap((facet) => {
		const value = chosen[facet];
		if (!value) return [];
		const name = nameValue(parts, facet, value);
		const label = `${LABELS[facet]}：${name}`;
		return [
			makeElement(
				'button',
				{ type: 'button', 'data-drop': facet, 'aria-label': `取消 ${label}` },
				`${label} ×`,
			),
		];
	});
}

/** Choices most frequent first; years newest first; counties below their prefecture and province. */
function listChoices(
	parts: readonly Part[],
	facet: Facet,
	counts: ReadonlyMap<string, number>,
	chosen: string | undefined,
): readonly (readonly [value: string, count: number])[] {
	const named = [...counts].filter(([value]) => isNamed(parts, facet, value));
	if (chosen && !counts.has(chosen)) named.push([chosen, 0]);
	if (facet === 'county') return named.sort(([a], [b]) => (a < b ? -1 : 1));
	if (facet === 'year') return named.sort(([a], [b]) => (a < b ? 1 : -1));
	const order = named.sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
	const kept = order.slice(0, MOST_CHOICES);
	return chosen && !kept.some(([value]) => value === chosen) ? [...kept, [chosen, 0]] : kept;
}

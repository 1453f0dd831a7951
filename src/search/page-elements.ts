import { makeElement } from './make-element.ts';
import type { PageState } from './page-state.ts';
import type { Field } from './record.ts';

/** Everything one answer puts on the screen. */
export interface Drawn {
	readonly query: string;
	readonly count: string;
	readonly items: readonly HTMLLIElement[];
	/** Hits not shown yet. */
	readonly rest: number;
	readonly advice: readonly HTMLElement[];
	readonly selects: readonly HTMLElement[];
	readonly chosen: readonly HTMLElement[];
	readonly fields: ReadonlyMap<Field, number>;
	readonly state: PageState;
	/** Nothing was found, and nothing narrows the search: there is nothing to narrow. */
	readonly nothing: boolean;
	/** Records in indexes not asked yet. */
	readonly older: number;
}

export type PageElements = ReturnType<typeof findElements>;

/** Finds the parts of the page by their data attributes and says how each is filled. */
export function findElements(root: HTMLElement) {
	const part = (name: string): HTMLElement => {
		const element = root.querySelector<HTMLElement>(`[data-${name}]`);
		if (!element) throw new Error(`Unexpected search page without data-${name}`);
		return element;
	};
	const [form, input] = [root.querySelector('form'), root.querySelector('input')];
	if (!form || !input) throw new Error('Unexpected search page without a field');
	const [results, list, status] = [part('search-results'), part('list'), part('status')];
	const [start, narrow, selects] = [part('start'), part('narrow'), part('selects')];
	const facets = part('facets') as HTMLDetailsElement;
	// On a wide screen there is room beside the hits.
	facets.open = matchMedia('(width >= 64em)').matches;
	const [chosen, advice, after] = [part('chosen'), part('advice'), part('after')];
	const { title } = document;
	const answered = (query: string, told: string) => {
		// What stands in the reader's history and tabs.
		document.title = query.trim() ? `${query.trim()} · ${title}` : title;
		status.textContent = told;
		results.dataset['query'] = query;
	};
	const offerMore = (rest: number) => {
		after.querySelector('[data-more]')?.remove();
		if (rest > 0) after.prepend(button('more', `更多（还有 ${rest} 条）`));
	};
	return {
		root,
		form,
		input,
		results,
		list,
		showStart(query: string) {
			for (const each of [list, advice, after, chosen]) each.replaceChildren();
			start.hidden = false;
			narrow.hidden = facets.hidden = true;
			answered(query, query.trim() && '这里没有可搜的字词');
		},
		showFailure(query: string, message: HTMLElement) {
			for (const each of [list, after]) each.replaceChildren();
			advice.replaceChildren(message);
			start.hidden = true;
			narrow.hidden = facets.hidden = true;
			answered(query, '');
		},
		showMore(items: readonly HTMLLIElement[], rest: number) {
			const asked = document.activeElement?.matches('[data-more]');
			list.append(...items);
			offerMore(rest);
			if (asked) items[0]?.querySelector('a')?.focus();
		},
		showAnswer(drawn: Drawn) {
			const { state, rest, older } = drawn;
			list.replaceChildren(...drawn.items);
			advice.replaceChildren(
				...(drawn.advice.length ? [makeElement('ul', {}, ...drawn.advice)] : []),
			);
			selects.replaceChildren(...drawn.selects);
			chosen.replaceChildren(...drawn.chosen);
			after.replaceChildren(...(older > 0 ? [button('older', `再查更早的 ${older} 篇`)] : []));
			offerMore(rest);
			for (const radio of root.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
				const value = radio.name === 'field' ? (state.field ?? '') : state.byDate ? 'date' : '';
				radio.checked = radio.value === value;
				const count = radio.parentElement?.querySelector('[data-count]');
				const found = drawn.fields.get(radio.value as Field);
				if (count) count.textContent = found === undefined ? '' : String(found);
			}
			// Who finds nothing at all is offered places to begin from.
			start.hidden = !drawn.nothing || drawn.items.length > 0;
			narrow.hidden = drawn.nothing || !drawn.query.trim();
			facets.hidden = drawn.nothing || drawn.selects.length === 0;
			answered(drawn.query, drawn.count);
		},
	};
}

function button(name: string, words: string): HTMLButtonElement {
	return makeElement('button', { type: 'button', [`data-${name}`]: true }, words);
}

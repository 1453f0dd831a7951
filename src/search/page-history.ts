import { FACETS } from './facets.ts';
import type { PageElements } from './page-elements.ts';
import { type PageState, readState, STEP, writeState } from './page-state.ts';
import { FIELDS } from './record.ts';

/** Milliseconds a reader may pause between two keys before the search is asked. */
const PAUSE = 160;
/** After so long a rest a change is likely a whole phrase, composed or pasted: it is asked at once. */
const REST = 250;

/**
 * Keeps address, controls and results in step. Typing on replaces one entry of the history; a
 * search that was sent off, a choice, or a Back opens the next.
 */
export function listenState(
	page: PageElements,
	show: (state: PageState) => Promise<void>,
): { readonly settle: (query: string) => void } {
	let state = readState(location.search);
	let typing = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const go = (next: PageState, entry: 'push' | 'replace') => {
		clearTimeout(timer);
		const address = `${location.pathname}${writeState(next)}`;
		const moved = address !== `${location.pathname}${location.search}`;
		if (moved && entry === 'push') history.pushState(null, '', address);
		else if (moved) history.replaceState(history.state, '', address);
		state = next;
		void show(state);
	};
	const type = (query: string) => {
		go({ ...state, query, shown: STEP }, typing ? 'replace' : 'push');
		typing = true;
	};
	const choose = (change: Partial<PageState>) => {
		typing = false;
		go({ ...state, query: page.input.value, shown: STEP, ...change }, 'push');
	};
	let changed = Number.NEGATIVE_INFINITY;
	const soon = () => {
		clearTimeout(timer);
		const rested = performance.now() - changed > REST;
		changed = performance.now();
		if (rested) type(page.input.value);
		else timer = setTimeout(() => type(page.input.value), PAUSE);
	};

	page.input.addEventListener('input', (event) => {
		if (!(event instanceof InputEvent && event.isComposing)) soon();
	});
	page.input.addEventListener('compositionend', soon);
	page.form.addEventListener('submit', (event) => {
		event.preventDefault();
		type(page.input.value);
		typing = false;
	});
	page.root.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLSelectElement) {
			const facet = FACETS.find((each) => each === target.name);
			const { [facet ?? 'issue']: _, ...others } = state.chosen;
			if (facet) choose({ chosen: target.value ? { ...others, [facet]: target.value } : others });
		} else if (target instanceof HTMLInputElement && target.name === 'field') {
			const { field: _, ...others } = state;
			const field = FIELDS.find((each) => each === target.value);
			state = others;
			choose(field ? { field } : {});
		} else if (target instanceof HTMLInputElement && target.name === 'sort') {
			choose({ byDate: target.value === 'date' });
		}
	});
	page.root.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('button') : null;
		if (!button) return;
		const drop = button.dataset['drop'];
		if (drop === 'all') {
			const { field: _, ...others } = state;
			state = others;
			choose({ chosen: {} });
		} else if (drop) {
			choose({
				chosen: Object.fromEntries(
					Object.entries(state.chosen).filter(([facet]) => facet !== drop),
				),
			});
		}
		if ('more' in button.dataset) go({ ...state, shown: state.shown + 2 * STEP }, 'replace');
		if ('older' in button.dataset) choose({ all: true });
		if ('retry' in button.dataset) void show(state);
	});
	const restore = () => {
		state = readState(location.search);
		typing = false;
		page.input.value = state.query;
		return show(state);
	};
	addEventListener('popstate', () => void restore());
	// Who comes back from a hit finds the list where it was left; it is drawn too late for the browser.
	addEventListener('pagehide', () => history.replaceState({ top: scrollY }, ''));
	const { top }: { readonly top?: number } = history.state ?? {};
	// Typed before this script ran: what stands in the field counts.
	if (page.input.value && page.input.value !== state.query) type(page.input.value);
	else void restore().then(() => top && scrollTo(0, top));
	return { settle: type };
}

import { FACETS, type Facet, type Narrowing } from './facets.ts';
import { FIELDS, type Field } from './record.ts';

/** Everything a search is, as its address says it. */
export interface PageState {
	readonly query: string;
	readonly field?: Field;
	readonly chosen: Narrowing;
	readonly byDate: boolean;
	/** Whether indexes older than the newest ones are asked too. */
	readonly all: boolean;
	/** Hits on the screen, at least. */
	readonly shown: number;
}

/** Hits shown at a time. */
export const STEP = 10;

/** Reads the state out of an address's query string. Unknown values are left out. */
export function readState(search: string): PageState {
	const params = new URLSearchParams(search);
	const field = FIELDS.find((each) => each === params.get('field'));
	const chosen: Partial<Record<Facet, string>> = {};
	for (const facet of FACETS) {
		const value = params.get(facet);
		if (value) chosen[facet] = value;
	}
	const shown = Number(params.get('shown'));
	return {
		query: params.get('q') ?? '',
		...(field ? { field } : {}),
		chosen,
		byDate: params.get('sort') === 'date',
		all: params.has('all'),
		shown: Number.isInteger(shown) && shown > STEP ? Math.min(shown, 1000) : STEP,
	};
}

/** Writes a state as the query string `readState` reads; empty for the page as it first stands. */
export function writeState(state: PageState): string {
	const params = new URLSearchParams();
	if (state.query) params.set('q', state.query);
	if (state.field) params.set('field', state.field);
	for (const facet of FACETS) {
		const value = state.chosen[facet];
		if (value) params.set(facet, value);
	}
	if (state.byDate) params.set('sort', 'date');
	if (state.all) params.set('all', '');
	if (state.shown > STEP) params.set('shown', String(state.shown));
	const text = params.toString();
	return text && `?${text}`;
}

import type { State } from './states.ts';

/** What is known where two lines meet. */
export interface Meeting {
	/** The line above stops where a sentence stops. */
	readonly finished: boolean;
	/** No blank line between, on a page that has them. */
	readonly close: boolean;
	/** Both lines carry the same Markdown level. */
	readonly sameLevel: boolean;
}

const HEAD: ReadonlySet<State> = new Set(['headline', 'deck', 'kicker-after']);

function fromText(finished: boolean, to: State): number {
	if (to === 'headline' || to === 'kicker-before') return finished ? 0.8 : -0.8;
	if (to === 'crosshead') return finished ? 0.6 : -2.5;
	if (to === 'byline') return finished ? -0.7 : -2;
	if (to === 'credit') return finished ? 0.5 : -2;
	return 0;
}

/** How well a line of one role stands below a line of another: log-odds, 0 when nothing is known. */
export function scoreTransition(from: State | 'page', to: State | 'page', at: Meeting): number {
	if (to === 'photo-credit') return from === 'caption' ? 1.5 : -6;
	if (to === 'kicker-after' && from !== 'headline') return -8;
	if (to === 'deck' && !HEAD.has(from as State)) return from === 'column-label' ? -3 : -6;
	if (from === 'kicker-before')
		return to === 'headline' ? 1.2 : to === 'column-label' || to === 'slogan' ? -2.5 : -5;
	if (to === 'headline' && HEAD.has(from as State)) return at.close ? 1 : at.sameLevel ? -1 : -1.8;
	if (to === 'kicker-before' && HEAD.has(from as State)) return -1.5;
	if (from === 'crosshead') return to === 'body' ? 1 : to === 'page' ? -1 : -2.5;
	if (from === 'body') return to === 'page' ? 0 : fromText(at.finished, to);
	if (HEAD.has(from as State)) {
		if (to === 'body') return 0.5;
		if (to === 'byline' || to === 'deck') return 1;
		if (to === 'crosshead' || to === 'credit') return -1.5;
		return to === 'page' ? -1.5 : 0;
	}
	if (from === 'byline') return to === 'body' ? 0.5 : to === 'byline' ? -2 : 0;
	if (from === 'credit' && to === 'headline') return 0.5;
	return 0;
}

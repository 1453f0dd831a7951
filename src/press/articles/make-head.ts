import type { PageShape } from '../blocks/page-shape.ts';
import type { State } from '../blocks/roles/states.ts';
import type { PageNode } from './make-nodes.ts';

const NO_WORDS: ReadonlySet<State | undefined> = new Set(['byline', 'jump'] as const);

/** The lines of one head in, its node out: kicker, headline, deck, byline, and 上接 at any of them. */
export function makeHead(
	lines: PageShape['lines'],
	jumps: PageShape['jumps'],
	states: readonly State[],
	head: readonly number[],
): PageNode {
	const text = head
		.filter((i) => !NO_WORDS.has(states[i]))
		.map((i) => lines[i]?.folded ?? '')
		.join('\n');
	const leads = head.flatMap((i) => jumps[i] ?? []);
	const on = leads.find(({ way }) => way === 'on');
	const back = leads.find(({ way }) => way === 'back');
	return {
		kind: 'head',
		lines: head,
		text,
		finished: true,
		blurred: false,
		tail: text,
		marker: '',
		signed: head.some((i) => states[i] === 'byline'),
		...(on && { on }),
		...(back && { back }),
	};
}

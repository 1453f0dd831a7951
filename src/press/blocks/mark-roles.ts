import type { PageShape } from './page-shape.ts';
import { scoreApart } from './roles/score-apart.ts';
import { scoreBody } from './roles/score-body.ts';
import { scoreHeadings } from './roles/score-headings.ts';
import { scoreTransition } from './roles/score-transition.ts';
import { STATES, type State } from './roles/states.ts';
import { solveRow } from './solve-row.ts';

/** A line's role with the odds of the others. */
export interface RoleChoice {
	readonly state: State;
	/** Probability of each state, in the order of `STATES`. */
	readonly odds: readonly number[];
}

function scoreStates(page: PageShape, i: number): number[] {
	const head = scoreHeadings(page, i);
	const apart = scoreApart(page, i);
	return [
		scoreBody(page, i),
		head.headline,
		head.kicker,
		head.kicker - 0.5,
		head.deck,
		apart.byline,
		apart.credit,
		head.crosshead,
		apart.caption,
		apart.photoCredit,
		apart.label,
		apart.slogan,
		apart.pageHead,
		apart.jump,
	];
}

const TABLES = [0, 1, 2, 3, 4, 5, 6, 7].map((key) =>
	STATES.map((from) =>
		STATES.map((to) =>
			scoreTransition(from, to, {
				finished: (key & 1) > 0,
				close: (key & 2) > 0,
				sameLevel: (key & 4) > 0,
			}),
		),
	),
);
const START = STATES.map((to) =>
	scoreTransition('page', to, { finished: true, close: false, sameLevel: false }),
);

/**
 * The page's shapes in, a role for every line out: the most probable row of roles as a whole, each
 * line weighed by its own shape and by how it stands to the lines beside it, with the odds of the
 * other roles for the passes that know more. `settled` are lines an editor has decided.
 */
export function markRoles(
	page: PageShape,
	settled: ReadonlyMap<number, State>,
): readonly RoleChoice[] {
	const emit = page.lines.map((_, i) => {
		const fixed = settled.get(i);
		const own = scoreStates(page, i);
		return fixed ? own.map((score, s) => (STATES[s] === fixed ? score : score - 60)) : own;
	});
	const spaced = page.lines.some(({ gap }, i) => i > 0 && gap > 0);
	const links = page.lines.map((line, i) => {
		const above = page.lines[i - 1];
		const close = spaced && line.gap === 0;
		const same = line.level > 0 && above?.level === line.level;
		return TABLES[(above?.finished ? 1 : 0) + (close ? 2 : 0) + (same ? 4 : 0)] ?? [];
	});
	const { best, odds } = solveRow(emit, links, START);
	return best.map((s, i) => ({ state: STATES[s] ?? 'body', odds: odds[i] ?? [] }));
}

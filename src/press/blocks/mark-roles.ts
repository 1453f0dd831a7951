import type { PageShape } from './page-shape.ts';
import { scoreBody } from './roles/score-body.ts';
import { scoreCrosshead } from './roles/score-crosshead.ts';
import { scoreFurniture } from './roles/score-furniture.ts';
import { scoreHeadline } from './roles/score-headline.ts';
import { scoreKicker } from './roles/score-kicker.ts';
import { scorePicture } from './roles/score-picture.ts';
import { scoreSignature } from './roles/score-signature.ts';
import { scoreTransition } from './roles/score-transition.ts';
import { seeHeading } from './roles/see-heading.ts';
import { STATES, type State } from './roles/states.ts';
import { type RowLinks, solveRow } from './solve-row.ts';

/** A line's role with the odds of the others. */
export interface RoleChoice {
	readonly state: State;
	/** Probability of each state, in the order of `STATES`. */
	readonly odds: readonly number[];
}

const SETTLED = 60;

/** The hand-written scores of all roles for one line, in the order of `STATES`. */
export function scoreStates(page: PageShape, i: number): number[] {
	const signs = seeHeading(page, i);
	const head = scoreKicker(page, i, signs);
	const signature = scoreSignature(page, i);
	const picture = scorePicture(page, i);
	const apart = scoreFurniture(page, i);
	const scores: Record<State, number> = {
		body: scoreBody(page, i),
		headline: scoreHeadline(page, i, signs),
		'kicker-before': head.kicker,
		'kicker-after': head.kicker - 0.5,
		deck: head.deck,
		byline: signature.byline,
		credit: signature.credit,
		crosshead: scoreCrosshead(page, i, signs),
		caption: picture.caption,
		'photo-credit': picture.photoCredit,
		'column-label': apart.label,
		slogan: apart.slogan,
		'page-head': apart.pageHead,
		jump: apart.jump,
	};
	return STATES.map((state) => scores[state]);
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

/** The scores of each step from role to role, line by line, and of each first role. */
export function linkRoles(page: PageShape): { links: RowLinks; start: readonly number[] } {
	const spaced = page.lines.some(({ gap }, i) => i > 0 && gap > 0);
	const links = page.lines.map((line, i) => {
		const above = page.lines[i - 1];
		const close = spaced && line.gap === 0;
		const same = line.level > 0 && above?.level === line.level;
		return TABLES[(above?.finished ? 1 : 0) + (close ? 2 : 0) + (same ? 4 : 0)] ?? [];
	});
	return { links, start: START };
}

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
		return fixed ? own.map((score, s) => (STATES[s] === fixed ? score : score - SETTLED)) : own;
	});
	const { links, start } = linkRoles(page);
	const { best, odds } = solveRow(emit, links, start);
	return best.map((s, i) => ({ state: STATES[s] ?? 'body', odds: odds[i] ?? [] }));
}

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
import { weighRoles } from './roles/weigh-roles.ts';
import type { Row } from './row.ts';

/** The hand-written scores of all roles for one line, in the order of `STATES`. */
function scoreStates(page: PageShape, i: number): Float64Array {
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
	return Float64Array.from(STATES, (state) => scores[state]);
}

const TABLES = [0, 1, 2, 3, 4, 5, 6, 7].map((key) =>
	Float64Array.from(
		STATES.flatMap((from) =>
			STATES.map((to) =>
				scoreTransition(from, to, {
					finished: (key & 1) > 0,
					close: (key & 2) > 0,
					sameLevel: (key & 4) > 0,
				}),
			),
		),
	),
);
const START = Float64Array.from(STATES, (to) =>
	scoreTransition('page', to, { finished: true, close: false, sameLevel: false }),
);

/**
 * The page's shapes in, the scores of all its rows of roles out: each line weighed by hand-written
 * rules, by what the trained model adds to them, and by how it stands to the line above.
 */
export function scoreRoles(page: PageShape): Row {
	const spaced = page.lines.some(({ gap }, i) => i > 0 && gap > 0);
	const links = page.lines.map((line, i) => {
		const above = page.lines[i - 1];
		const close = spaced && line.gap === 0;
		const same = line.level > 0 && above?.level === line.level;
		const key = (above?.finished ? 1 : 0) + (close ? 2 : 0) + (same ? 4 : 0);
		return TABLES[key] as Float64Array;
	});
	return {
		size: STATES.length,
		emit: weighRoles(page).map((learned, i) =>
			scoreStates(page, i).map((score, s) => score + (learned[s] ?? 0)),
		),
		links,
		start: START,
	};
}

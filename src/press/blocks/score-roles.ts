import type { PageShape } from './page-shape.ts';
import { meetingKeys } from './roles/meeting-keys.ts';
import { ROLE_MODEL } from './roles/role-model.ts';
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
import { tableLinks } from './roles/table-links.ts';
import { type RoleModel, weighRoles } from './roles/weigh-roles.ts';
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

const START = Float64Array.from(STATES, (to) =>
	scoreTransition('page', to, { finished: true, close: false, sameLevel: false }),
);

const TRAINED = tableLinks(ROLE_MODEL);

/**
 * The page's shapes in, the scores of all its rows of roles out: each line weighed by hand-written
 * rules, by what the trained model adds to them, and by how it stands to the line above.
 */
export function scoreRoles(page: PageShape, model: RoleModel = ROLE_MODEL): Row {
	const tables = model === ROLE_MODEL ? TRAINED : tableLinks(model);
	const learned = weighRoles(page, model);
	return {
		size: STATES.length,
		emit: page.lines.map((_, i) =>
			scoreStates(page, i).map((score, s) => score + (learned[i]?.[s] ?? 0)),
		),
		links: meetingKeys(page).map((key) => tables[key] as Float64Array),
		start: START,
	};
}

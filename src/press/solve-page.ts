import { type Arrangement, arrangePage } from './articles/arrange-page.ts';
import type { Evidence } from './articles/weigh-evidence.ts';
import type { Weights } from './articles/weights.ts';
import { type ChosenRow, chooseRow } from './blocks/choose-row.ts';
import type { PageShape } from './blocks/page-shape.ts';
import { STATES, type State } from './blocks/roles/states.ts';
import type { Row } from './blocks/row.ts';
import type { Constraints } from './fixes/list-constraints.ts';
import type { SettledRoles } from './fixes/settle-roles.ts';
import type { Repeats } from './lines/find-repeats.ts';
import { settleDuplicates } from './lines/settle-duplicates.ts';

/** What is known of a page before it is solved. */
export interface PageProblem {
	readonly page: PageShape;
	readonly row: Row;
	readonly odds: readonly Float64Array[];
	readonly repeats: Repeats;
	readonly evidence: Evidence;
	/** What an editor has settled about the order of its lines. */
	readonly constraints: Constraints;
}

/** One reading of a page: roles, repetitions and chains that go together. */
export interface PageSolution {
	readonly states: readonly State[];
	readonly repeats: Repeats;
	readonly arrangement: Arrangement;
	/** What the roles score by themselves, and all together. */
	readonly roles: number;
	readonly score: number;
}

/** How far behind a trial may be at first glance, before its layout is looked into. */
const HOPE = 2;

const LEAST_ODDS = 0.02;
const MOST_TRIALS = 14;
/** Trials are bounded so that pages of many lines take no more than in proportion. */
const TRIAL_LINES = 1200;

function readWith(
	{ page, repeats, evidence, constraints }: PageProblem,
	row: ChosenRow,
	w: Weights,
	guessing: boolean,
): PageSolution {
	const states = row.states.map((s) => STATES[s] ?? 'body');
	const settled = settleDuplicates(repeats, (line) => states[line] === 'body');
	const arrangement = arrangePage(page, states, settled, evidence, w, constraints, guessing);
	const roles = row.score * w.roles;
	return { states, repeats: settled, arrangement, roles, score: arrangement.score + roles };
}

/** Lines that could well have another role, the likeliest first. */
function listDoubts(
	{ odds, constraints }: PageProblem,
	chosen: readonly number[],
	settled: SettledRoles,
): [number, number, number][] {
	const doubts: [number, number, number][] = [];
	odds.forEach((row, line) => {
		if (settled.has(line) || constraints.named.has(line)) return;
		row.forEach((share, state) => {
			if (share >= LEAST_ODDS && state !== chosen[line]) doubts.push([line, state, share]);
		});
	});
	return doubts
		.sort((a, b) => b[2] - a[2] || a[0] - b[0])
		.slice(0, Math.min(MOST_TRIALS, Math.floor(TRIAL_LINES / Math.max(1, odds.length))));
}

/**
 * A page's problem and the roles an editor has settled in, its best reading out. Roles and
 * arrangement are weighed together: a line that could well have another role is given it on trial,
 * and keeps it when the page as a whole then reads better.
 */
export function solvePage(problem: PageProblem, settled: SettledRoles, w: Weights): PageSolution {
	let allowed = settled;
	let row = chooseRow(problem.row, allowed);
	let best = readWith(problem, row, w, true);
	for (const [line, state] of listDoubts(problem, row.states, settled)) {
		if (row.states[line] === state) continue;
		const trial = new Map(allowed).set(line, new Set([state]));
		const other = chooseRow(problem.row, trial);
		const glance = readWith(problem, other, w, false);
		if (glance.score + HOPE <= best.arrangement.plain + best.roles) continue;
		const reading = readWith(problem, other, w, true);
		if (reading.score <= best.score) continue;
		best = reading;
		row = other;
		allowed = trial;
	}
	return best;
}

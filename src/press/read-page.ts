import { weighEvidence } from './articles/weigh-evidence.ts';
import { WEIGHTS } from './articles/weights.ts';
import { shapePage } from './blocks/page-shape.ts';
import { scoreRoles } from './blocks/score-roles.ts';
import { weighRow } from './blocks/weigh-row.ts';
import { listConstraints } from './fixes/list-constraints.ts';
import { listEdits } from './fixes/list-edits.ts';
import { settleRepeats } from './fixes/settle-repeats.ts';
import { settleRoles } from './fixes/settle-roles.ts';
import type { Fix } from './fixes.ts';
import { findRepeats } from './lines/find-repeats.ts';
import { splitLines } from './lines/split-lines.ts';
import type { PageText, World } from './model.ts';
import type { PageDraft } from './page-draft.ts';
import { type PageProblem, solvePage } from './solve-page.ts';

/** A page's text in; its lines measured and everything they say about each other, and an editor about them, out. */
export function prepareProblem(
	source: PageText,
	world: World,
	fixes: readonly Fix[] = [],
): PageProblem {
	const page = shapePage(splitLines(source), world);
	const row = scoreRoles(page);
	const repeats = settleRepeats(findRepeats(page.lines), page.lines, fixes);
	const evidence = weighEvidence(page, 0, page.lines.length, repeats, world);
	const constraints = listConstraints(
		page.lines.map(({ line }) => line),
		fixes,
	);
	return { page, row, odds: weighRow(row), repeats, evidence, constraints };
}

/**
 * One page's text in, the page solved: lines, their roles, what is printed twice, and which
 * fragment follows which under which headline. The editor's fixes for this page are constraints.
 */
export function readPage(source: PageText, world: World, fixes: readonly Fix[]): PageDraft {
	const problem = prepareProblem(source, world, fixes);
	const lines = problem.page.lines.map(({ line }) => line);
	const solution = solvePage(problem, settleRoles(lines, fixes), WEIGHTS);
	const edits = listEdits(lines, fixes);
	return { source, shape: problem.page, odds: problem.odds, ...solution, edits };
}

import { WEIGHTS } from './articles/tuned-weights.ts';
import { weighEvidence } from './articles/weigh-evidence.ts';
import { shapePage } from './blocks/page-shape.ts';
import { scoreRoles } from './blocks/score-roles.ts';
import { weighRow } from './blocks/weigh-row.ts';
import { listConstraints } from './fixes/list-constraints.ts';
import { listEdits } from './fixes/list-edits.ts';
import { settleRepeats } from './fixes/settle-repeats.ts';
import { settleRoles } from './fixes/settle-roles.ts';
import type { Fix } from './fixes.ts';
import { cutWindows } from './lines/cut-windows.ts';
import { findRepeats } from './lines/find-repeats.ts';
import { splitLines } from './lines/split-lines.ts';
import type { Line, PageText, World } from './model.ts';
import type { PageDraft } from './page-draft.ts';
import { type PageProblem, solvePage } from './solve-page.ts';

/** Lines of a page in; everything they say about each other, and an editor about them, out. */
export function prepareProblem(
	lines: readonly Line[],
	world: World,
	fixes: readonly Fix[] = [],
): PageProblem {
	const page = shapePage(lines, world);
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
 * fragment follows which under which headline. The editor's fixes that name its lines are constraints.
 * A page of a size that no newspaper has comes out in several drafts, one below the other.
 */
export function readPage(
	source: PageText,
	world: World,
	fixes: readonly Fix[],
): readonly PageDraft[] {
	return cutWindows(splitLines(source)).map((lines) => {
		const problem = prepareProblem(lines, world, fixes);
		const solution = solvePage(problem, settleRoles(lines, fixes), WEIGHTS);
		const edits = listEdits(lines, fixes);
		const { together, follows } = problem.constraints;
		const moved = [...together, ...follows.map(({ before, line }) => [line, before] as const)];
		return { source, shape: problem.page, odds: problem.odds, ...solution, edits, moved };
	});
}

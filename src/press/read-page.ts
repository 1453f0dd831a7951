import { arrangePage } from './articles/arrange-page.ts';
import { weighEvidence } from './articles/weigh-evidence.ts';
import { WEIGHTS } from './articles/weights.ts';
import { markRoles } from './blocks/mark-roles.ts';
import { shapePage } from './blocks/page-shape.ts';
import { settleRoles } from './fixes/settle-roles.ts';
import type { Fix } from './fixes.ts';
import { findRepeats } from './lines/find-repeats.ts';
import { settleDuplicates } from './lines/settle-duplicates.ts';
import { splitLines } from './lines/split-lines.ts';
import type { PageText, World } from './model.ts';
import type { PageDraft } from './page-draft.ts';

/**
 * One page's text in, the page solved: lines, their roles, what is printed twice, and which
 * fragment follows which under which headline. The editor's fixes for this page are constraints.
 */
export function readPage(source: PageText, world: World, fixes: readonly Fix[]): PageDraft {
	const lines = splitLines(source);
	const shape = shapePage(lines, world);
	const choices = markRoles(shape, settleRoles(lines, fixes));
	const states = choices.map(({ state }) => state);
	const repeats = settleDuplicates(findRepeats(shape.lines), (line) => states[line] === 'body');
	const evidence = weighEvidence(shape, 0, shape.lines.length, repeats, world);
	const arrangement = arrangePage(shape, states, repeats, evidence, WEIGHTS);
	return { source, shape, choices, states, repeats, arrangement };
}

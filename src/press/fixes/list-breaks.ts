import type { State } from '../blocks/roles/states.ts';
import type { Constraints } from './list-constraints.ts';

/**
 * What an editor has settled and the lines' roles in; out, the lines that do not continue the head
 * above them: a byline that is moved goes alone, a headline with its whole head.
 */
export function listBreaks(
	{ breaks, together }: Constraints,
	states: readonly State[],
): ReadonlySet<number> {
	const moved = together.flatMap(([line]) => (states[line] === 'byline' ? [line] : []));
	return new Set([...breaks, ...moved]);
}

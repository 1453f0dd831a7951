import type { PageShape } from '../blocks/page-shape.ts';
import type { State } from '../blocks/roles/states.ts';

const HEADING: ReadonlySet<State> = new Set(['headline', 'kicker-before', 'kicker-after', 'deck']);

/** Whether a heading line still belongs to the head above it. */
export function continuesHead(
	states: readonly State[],
	lines: PageShape['lines'],
	last: number,
	i: number,
): boolean {
	const above = states[last];
	const now = states[i];
	if (now === 'jump') return above !== 'kicker-before';
	if (above === 'jump') return now === 'byline' || !HEADING.has(states[last - 1] ?? 'body');
	if (now === 'byline') return above !== 'kicker-before';
	if (above === 'byline') return false;
	if (now === 'deck' || now === 'kicker-after') return true;
	if (above === 'kicker-before') return now === 'headline' || now === 'kicker-before';
	if (now !== 'headline' || above !== 'headline') return false;
	const line = lines[i];
	const other = lines[last];
	return (
		line?.gap === 0 || (i - last > 1 && line?.level === other?.level && (line?.level ?? 0) > 0)
	);
}

import type { Part } from '../jumps/pair-jumps.ts';
import type { Line } from '../model.ts';
import { type PlacedFix, standsIn } from './set-fields.ts';

/** The second part is read after the first: an editor says so. */
interface SettledPair {
	readonly one: Part;
	readonly two: Part;
	/** In mid-paragraph, or as a new one; left to the texts where nothing is said. */
	readonly joins?: boolean;
}

/** What an editor has settled between articles' parts on different pages. */
export interface SettledPairs {
	/** Right after. */
	readonly follows: readonly SettledPair[];
	/** After everything else of the first one's article. */
	readonly moves: readonly SettledPair[];
	/** Whether the second may not be read right after the first. */
	readonly apart: (one: Part, two: Part) => boolean;
}

/**
 * Articles as their pages have them and the fixes with their lines in; out, what the fixes that name
 * lines of two pages say about the parts these lines stand in.
 */
export function settlePairs(parts: readonly Part[], fixes: readonly PlacedFix[]): SettledPairs {
	const partOf = (line: Line | undefined): Part | undefined =>
		line &&
		parts.find(({ article }) => article.blocks.some(({ pieces }) => standsIn(pieces, line)));
	const isHeading = ({ article }: Part, line: Line): boolean =>
		article.blocks.some(
			({ role, pieces }) => /^(?:headline|kicker|deck)$/.test(role) && standsIn(pieces, line),
		);
	const follows: SettledPair[] = [];
	const moves: SettledPair[] = [];
	const apart: SettledPair[] = [];
	for (const { fix, line, other } of fixes) {
		if (fix.kind !== 'move' && !('after' in fix)) continue;
		const two = partOf(line);
		const one = partOf(other);
		// Lines that were solved together need nothing more.
		if (!one || !two || one === two || one.draft === two.draft) continue;
		if (fix.kind === 'separate') apart.push({ one, two });
		else if (fix.kind !== 'move') follows.push({ one, two, joins: fix.kind === 'join' });
		// A headline goes over the text an editor gives it.
		else moves.push(isHeading(two, line) ? { one: two, two: one } : { one, two });
	}
	return {
		follows,
		moves,
		apart: (one, two) => apart.some((pair) => pair.one === one && pair.two === two),
	};
}

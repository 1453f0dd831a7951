import { STATES, type State } from '../blocks/roles/states.ts';
import type { Fix, FixRole } from '../fixes.ts';
import type { Line } from '../model.ts';
import { findTarget } from './find-target.ts';
import { otherTarget } from './other-target.ts';
import { isWholeCopy } from './settle-repeats.ts';

/** What lines may be, by position among the lines, as places in `STATES`; anything, where nothing is said. */
export type SettledRoles = ReadonlyMap<number, ReadonlySet<number>>;

const TEXT: readonly State[] = ['body', 'crosshead', 'credit'];
const BLOCK: readonly State[] = [...TEXT, 'headline', 'kicker-before', 'kicker-after', 'deck'];
/** What stands in an article: a byline too, which no text follows. */
const INSIDE: readonly State[] = [...BLOCK, 'byline'];
const PICTURE: readonly State[] = ['caption', 'photo-credit'];

const OTHER_NAMES: Partial<Record<FixRole, readonly State[]>> = {
	kicker: ['kicker-before', 'kicker-after'],
	staff: ['page-head'],
	duplicate: ['body'],
};

/** What a fix says its line, and the other line it names, may be. */
function statesOf(fix: Fix, whole: boolean): readonly (readonly State[] | undefined)[] {
	if (fix.kind === 'role') return [OTHER_NAMES[fix.role] ?? [fix.role as State]];
	if (whole) return [['body']];
	if (fix.kind === 'join') return [['body'], ['body']];
	if (fix.kind === 'order') return [TEXT, INSIDE];
	if (fix.kind === 'move') return [INSIDE, INSIDE];
	if (fix.kind === 'open') return [BLOCK];
	return fix.kind === 'photo' ? [PICTURE, INSIDE] : [];
}

/**
 * Lines and fixes in, what an editor lets these lines be out. Whoever says where a line belongs says
 * too that it belongs to an article: what is joined in mid-paragraph is text, what is moved no label.
 * What a fix says of the role itself comes first; of two that exclude each other the later holds.
 */
export function settleRoles(lines: readonly Line[], fixes: readonly Fix[]): SettledRoles {
	const settled = new Map<number, ReadonlySet<number>>();
	const settle = (line: number | undefined, states: readonly State[] | undefined): void => {
		if (line === undefined || !states) return;
		const may = states.map((state) => STATES.indexOf(state));
		const before = settled.get(line);
		const both = before ? may.filter((state) => before.has(state)) : may;
		if (both.length > 0) settled.set(line, new Set(both));
	};
	const rank = ({ kind }: Fix): number => Number(kind !== 'role');
	for (const fix of fixes.toReversed().sort((a, b) => rank(a) - rank(b))) {
		const at = findTarget(lines, fix.target);
		const other = otherTarget(fix);
		const whole = isWholeCopy(fix, lines[at ?? -1]?.text ?? '');
		const [own, named] = statesOf(fix, whole);
		settle(at, own);
		if (other) settle(findTarget(lines, other), named);
	}
	return settled;
}

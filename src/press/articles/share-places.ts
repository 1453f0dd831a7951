import { foldText } from '../lines/fold-text.ts';
import type { World } from '../model.ts';
import { findNames } from '../places/find-names.ts';

const COUNTY_DIGITS = 6;
const MOST_CHARACTERS = 2000;

/** Which counties a text may speak of: six digits each, townships counted for their county. */
export function listCounties(text: string, world: World): ReadonlySet<string> {
	const codes = new Set<string>();
	if (world.divisions.length === 0) return codes;
	for (const found of findNames(foldText(text.slice(0, MOST_CHARACTERS)), world))
		for (const code of found.codes)
			if (code.length >= COUNTY_DIGITS) codes.add(code.slice(0, COUNTY_DIGITS));
	return codes;
}

/**
 * Two texts' counties in; 1 out when they have one in common, -1 when each names counties and none
 * is the other's, 0 when one names none.
 *
 * 山阳深化党建… and 山阳县教体局… → 1; 山阳深化党建… and 镇安县达仁镇… → -1.
 */
export function sharePlaces(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	if (one.size === 0 || other.size === 0) return 0;
	for (const code of one) if (other.has(code)) return 1;
	return -1;
}

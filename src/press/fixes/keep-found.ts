import type { Fix } from '../fixes.ts';
import { splitLines } from '../lines/split-lines.ts';
import type { PageText } from '../model.ts';
import { findTarget } from './find-target.ts';
import { otherTarget } from './other-target.ts';

/** The pages of an issue and fixes in; the fixes whose lines all stand on these pages out. */
export function keepFound(pages: readonly PageText[], fixes: readonly Fix[]): readonly Fix[] {
	if (fixes.length === 0) return fixes;
	const lines = pages.flatMap(splitLines);
	return fixes.filter((fix) =>
		[fix.target, otherTarget(fix) ?? fix.target].every(
			(target) => findTarget(lines, target) !== undefined,
		),
	);
}

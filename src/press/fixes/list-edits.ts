import type { Fix } from '../fixes.ts';
import type { Line, Place } from '../model.ts';
import { findTarget } from './find-target.ts';
import { isWholeCopy } from './settle-repeats.ts';

/** A stretch of the source that is not read as it stands. */
export interface Edit {
	readonly place: Place;
	/** What is read there. */
	readonly text: string;
	/** The words themselves may not be shown, in the source neither. */
	readonly withheld: boolean;
}

/** What stands where words are withheld. */
const withheldText = (reason: string): string => `〔此处不公开：${reason}〕`;

/** A fix and the line it names in, the stretch it reads otherwise out, if any. */
export function toEdit(fix: Fix, line: Line): Edit | undefined {
	if (isWholeCopy(fix, line.text)) return undefined;
	const start = line.place.start + line.text.indexOf(fix.target.expects);
	const place = { ...line.place, start, end: start + fix.target.expects.length };
	if (fix.kind === 'replace') return { place, text: fix.characters, withheld: false };
	if (fix.kind === 'drop') return { place, text: '', withheld: false };
	if (fix.kind !== 'withhold' || fix.scope !== 'passage') return undefined;
	return { place, text: withheldText(fix.reason ?? ''), withheld: true };
}

/**
 * Lines of a page and its fixes in, the stretches to be read otherwise out. What is withheld comes
 * first: no other fix brings its words back.
 */
export function listEdits(lines: readonly Line[], fixes: readonly Fix[]): readonly Edit[] {
	return fixes
		.flatMap((fix) => {
			const line = lines[findTarget(lines, fix.target) ?? -1];
			return (line && toEdit(fix, line)) ?? [];
		})
		.sort((a, b) => Number(b.withheld) - Number(a.withheld));
}

import type { PageShape } from '../page-shape.ts';

/** Blank lines above a line beyond the usual, at most 2, where they are rare enough to mean something. */
export function roomAbove({ gapsTell, extraGap }: PageShape, i: number): number {
	return gapsTell ? Math.min(2, extraGap[i] ?? 0) : 0;
}

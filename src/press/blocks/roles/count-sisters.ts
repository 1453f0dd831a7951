import type { PageShape } from '../page-shape.ts';
import { LEAD_FORMULA } from '../patterns.ts';

/** How like the headings in the rest of the page: same length, same marks, same level. */
export function countSisters({ lines, prose, bylines }: PageShape, i: number): number {
	const own = lines[i];
	if (!own || own.length > 24) return 0;
	const outline = (text: string): string => text.replace(/[^，：“”？！\s]/gu, '');
	let sisters = 0;
	for (let j = Math.max(0, i - 40); j < Math.min(lines.length, i + 40); j++) {
		const other = lines[j];
		if (j === i || !other || prose[j] || other.level !== own.level) continue;
		if (other.marker !== own.marker || Math.abs(other.length - own.length) > 4) continue;
		if (!prose[j - 1] || !prose[j + 1] || !prose[i - 1] || !prose[i + 1]) continue;
		if (/：/u.test(other.folded) || (bylines[j + 1]?.score ?? -9) > 1) continue;
		if (LEAD_FORMULA.test(lines[j + 1]?.folded ?? '')) continue;
		const close =
			Math.abs(other.length - own.length) <= 1 && outline(other.folded) === outline(own.folded);
		sisters += close ? 1 : 0.5;
	}
	return Math.min(3, sisters);
}

import type { PageShape } from '../page-shape.ts';
import { grade, roundOdds, SIZES } from './grade.ts';
import { headingFeatures } from './heading-features.ts';
import type { LineKind } from './line-kind.ts';
import { listFeatures } from './list-features.ts';
import type { PageSigns } from './page-signs.ts';
import { roomAbove } from './room-above.ts';

/**
 * The names of what holds of a line among its neighbours: the evidence the role model weighs. Nothing
 * in it is a word of any article: lengths, marks, customary patterns, and the kinds of the lines
 * around.
 */
export function roleFeatures(page: PageShape, signs: PageSigns, i: number): string[] {
	const { kinds, habit } = signs;
	const line = page.lines[i];
	if (!line) return [];
	const kind = kinds[i] ?? 'edge';
	const at = (offset: number): LineKind => kinds[i + offset] ?? 'edge';
	const size = grade(line.length, SIZES);
	const features = [
		'bias',
		`is:${kind}`,
		`size:${size}`,
		`above:${at(-1)}`,
		`below:${at(1)}`,
		`above2:${at(-2)}`,
		`below2:${at(2)}`,
		`is:${kind} above:${at(-1)}`,
		`is:${kind} below:${at(1)}`,
		`above:${at(-1)} below:${at(1)}`,
	];
	const gap = roomAbove(page, i);
	if (gap > 0)
		features.push(`gap ${habit}`, `gap:${gap} ${habit} is:${kind}`, `gap below:${at(1)}`);
	if (page.prose[i]) {
		if (line.length < 60) features.push(`prose:${size}`);
		if (gap > 0)
			features.push(
				`prose gap start:${roundOdds(page.start[i] ?? 0)}`,
				`prose gap follows:${page.closed[i - 1] ? 'closed' : roundOdds(page.continues[i] ?? 0)}`,
				`prose gap open:${page.closed[i] ? 0 : 1}`,
				`prose gap size:${size}`,
			);
		return features;
	}
	features.push(...headingFeatures(page, signs, i), ...listFeatures(page, i));
	return features;
}

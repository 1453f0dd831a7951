import type { PageShape } from '../page-shape.ts';
import { pageSigns } from './page-signs.ts';
import { roleFeatures } from './role-features.ts';
import { STATES } from './states.ts';

/** Log-odds a trained model adds: by a line's features, and by how two lines' roles follow. */
export interface RoleModel {
	/** In the order of `STATES`. */
	readonly features: Readonly<Record<string, readonly number[]>>;
	/** `headline>deck`: always, below a finished line, without a blank line, at the same level. */
	readonly links: Readonly<Record<string, readonly number[]>>;
}

/** What the trained model adds to the hand-written scores: for each line, log-odds by state. */
export function weighRoles(page: PageShape, { features }: RoleModel): Float64Array[] {
	const signs = pageSigns(page);
	return page.lines.map((_, i) => {
		const sums = new Float64Array(STATES.length);
		for (const feature of roleFeatures(page, signs, i))
			features[feature]?.forEach((weight, s) => {
				sums[s] = (sums[s] ?? 0) + weight;
			});
		return sums;
	});
}

import type { PageShape } from '../page-shape.ts';
import { lineKinds, roleFeatures } from './role-features.ts';
import { ROLE_MODEL } from './role-model.ts';
import { STATES } from './states.ts';

/** What the trained model adds to the hand-written scores: for each line, log-odds by state. */
export function weighRoles(page: PageShape): Float64Array[] {
	const kinds = lineKinds(page);
	return page.lines.map((_, i) => {
		const sums = new Float64Array(STATES.length);
		for (const feature of roleFeatures(page, kinds, i))
			ROLE_MODEL[feature]?.forEach((weight, s) => {
				sums[s] = (sums[s] ?? 0) + weight;
			});
		return sums;
	});
}

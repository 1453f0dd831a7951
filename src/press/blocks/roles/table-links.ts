import { scoreTransition } from './score-transition.ts';
import { STATES, type State } from './states.ts';
import type { RoleModel } from './weigh-roles.ts';

const KEYS = [0, 1, 2, 3, 4, 5, 6, 7];
const HAND = KEYS.map((key) =>
	Float64Array.from(
		STATES.flatMap((from) =>
			STATES.map((to) =>
				scoreTransition(from, to, {
					finished: (key & 1) > 0,
					close: (key & 2) > 0,
					sameLevel: (key & 4) > 0,
				}),
			),
		),
	),
);
/**
 * A model in; the tables of steps between roles `[from * size + to]` out, one for each way in which two
 * lines may meet (`meetingKeys`): hand-written scores and what the model adds.
 */
export function tableLinks({ links }: RoleModel): readonly Float64Array[] {
	return HAND.map((hand, key) => {
		const table = hand.slice();
		for (const [pair, weights] of Object.entries(links)) {
			const [from, to] = pair.split('>') as [State, State];
			const at = STATES.indexOf(from) * STATES.length + STATES.indexOf(to);
			weights.forEach((weight, k) => {
				if (k === 0 || key & (1 << (k - 1))) table[at] = (table[at] ?? 0) + weight;
			});
		}
		return table;
	});
}

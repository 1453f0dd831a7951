import type { State } from '../blocks/roles/states.ts';
import type { Furniture } from '../model.ts';
import type { PageDraft } from '../page-draft.ts';

const KINDS: Partial<Record<State, Furniture['kind']>> = {
	'column-label': 'column-label',
	slogan: 'slogan',
	'page-head': 'page-head',
	jump: 'jump',
};
const STAFF = /责编|编辑|主编|编审|美编|版式|校对|组版|审校|排版/u;

/** A solved page in, the lines that belong to no article and no photo out, in print order. */
export function listFurniture({ shape, states }: PageDraft): readonly Furniture[] {
	return shape.lines.flatMap(({ line, folded }, i) => {
		const kind = KINDS[states[i] ?? 'body'];
		if (!kind) return [];
		const staff = kind === 'page-head' && STAFF.test(folded);
		return [
			{ line, kind: staff ? ('staff' as const) : kind, because: `roles/${staff ? 'staff' : kind}` },
		];
	});
}

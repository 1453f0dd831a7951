import type { PlacedFix } from '../fixes/set-fields.ts';
import type { Article, Notice, Place, World } from '../model.ts';
import type { PageDraft } from '../page-draft.ts';
import { checkCounty } from './check-county.ts';
import { checkDates } from './check-dates.ts';
import { checkPairs } from './check-pairs.ts';
import { checkRepeats } from './check-repeats.ts';
import { checkRoles } from './check-roles.ts';
import { checkWording } from './check-wording.ts';
import { checkWords } from './check-words.ts';

const meet = (a: Place, b: Place): boolean =>
	a.page === b.page && a.start < b.end && b.start < a.end;

/**
 * Solved pages, their articles, and the editor's fixes in; the doubts that
 * are not about how the page was put together out. What an editor has read otherwise is no doubt
 * any more, and what is withheld is not quoted.
 */
export function checkPages(
	drafts: readonly PageDraft[],
	articles: readonly Article[],
	world: World,
	fixes: readonly PlacedFix[],
	withheld: readonly Place[],
): readonly Notice[] {
	const settledOn = (page: string): ReadonlySet<number> =>
		new Set(fixes.flatMap(({ line }) => (line.place.page === page ? [line.number] : [])));
	const ofPages = drafts.flatMap((draft) => {
		const lines = draft.shape.lines.map(({ line }) => line);
		return [
			...checkRepeats(draft, settledOn(draft.source.page)),
			...checkRoles(draft, settledOn(draft.source.page)),
			...checkWording(lines, world.traditional ?? new Map()),
			...checkWords(lines, world.words),
			...checkDates(lines),
		];
	});
	const edited = [...drafts.flatMap(({ edits }) => edits.map(({ place }) => place)), ...withheld];
	return [...ofPages, ...checkPairs(articles), ...checkCounty(articles)].filter(
		({ place }) => !edited.some((one) => meet(one, place)),
	);
}

import type { PageShape } from '../page-shape.ts';
import { type LineKind, lineKind } from './line-kind.ts';
import { type Setting, seeSettings } from './see-setting.ts';

/** What the features of all lines of a page are made from. */
export interface PageSigns {
	readonly kinds: readonly LineKind[];
	readonly settings: readonly (Setting | undefined)[];
	/** What stands below more room than usual: pictures' captions (`shot`), other lines (`stray`), unknown. */
	readonly habit: 'shot' | 'stray' | 'some';
	/** How often each short text stands on the page. */
	readonly texts: ReadonlyMap<string, number>;
}

function gapHabit(
	{ extraGap, closed, continues, prose }: PageShape,
	kinds: readonly LineKind[],
): PageSigns['habit'] {
	let shot = 0;
	let stray = 0;
	extraGap.forEach((gap, i) => {
		if (gap === 0) return;
		const kind = kinds[i];
		if (kind === 'shot' || kinds[i + 1] === 'shot') shot++;
		else if (kind === 'lead' || (prose[i] && !closed[i - 1] && (continues[i] ?? 0) > 1)) stray++;
	});
	return stray > 0 ? 'stray' : shot > 0 ? 'shot' : 'some';
}

/** A page's shapes in, what the features of its lines are made from out. */
export function pageSigns(page: PageShape): PageSigns {
	const kinds = page.lines.map((_, i) => lineKind(page, i));
	const texts = new Map<string, number>();
	page.lines.forEach(({ folded }, i) => {
		if (!page.prose[i]) texts.set(folded, (texts.get(folded) ?? 0) + 1);
	});
	return { kinds, settings: seeSettings(page), habit: gapHabit(page, kinds), texts };
}

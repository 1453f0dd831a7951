import type { Notice } from '../model.ts';
import { makeNotice } from '../notices.ts';
import type { PageDraft } from '../page-draft.ts';

/** Drafts in, a notice for each page that was too large to be solved as a whole out. */
export function raiseSize(drafts: readonly PageDraft[]): readonly Notice[] {
	const notices: Notice[] = [];
	drafts.forEach(({ source, shape }, i) => {
		const first = shape.lines[0];
		if (!first || drafts[i - 1]?.source !== source) return;
		const size = `第 ${first.line.number} 行起另成一段，全版 ${source.text.length} 字`;
		notices.push(makeNotice('pages/too-large', first.line.place, size));
	});
	return notices;
}

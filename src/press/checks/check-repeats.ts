import type { Notice } from '../model.ts';
import { makeNotice } from '../notices.ts';
import type { PageDraft } from '../page-draft.ts';

const LONGEST_SHOWN = 12;
const EDGE = 2;
const LONG = 40;

/** A solved page and the lines an editor has settled in, what it prints a second time out: whole lines, and passages in other lines. */
export function checkRepeats(
	{ shape, states, repeats, edits }: PageDraft,
	settled: ReadonlySet<number>,
): readonly Notice[] {
	const { lines } = shape;
	const whole = [...repeats.duplicates].flatMap(([copy, original]): Notice[] => {
		const place = lines[copy]?.line.place;
		const number = lines[original]?.line.number;
		return place && number && !settled.has(lines[copy]?.line.number ?? 0)
			? [makeNotice('repeats/line', place, String(number))]
			: [];
	});
	const passages = repeats.passages.flatMap(({ line, from, to, original }): Notice[] => {
		const measured = lines[line];
		const involved = [line, original].some((one) => repeats.duplicates.has(one));
		const isText = states[line] === 'body' && states[original] === 'body';
		if (!measured || involved || line === original || !isText) return [];
		// What stands whole within a paragraph may well be said twice; what was overwritten ends it.
		const cut = from <= EDGE || measured.text.length - to <= EDGE;
		if (!cut && to - from < LONG) return [];
		const words = measured.text.slice(from, to);
		const at = measured.line.text.indexOf(words);
		if (at < 0) return [];
		const start = measured.line.place.start + at;
		const place = { ...measured.line.place, start, end: start + words.length };
		const settled = edits.some(
			(edit) => edit.place.start < place.end && place.start < edit.place.end,
		);
		const shown = words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
		return settled ? [] : [makeNotice('repeats/passage', place, shown)];
	});
	return [...whole, ...passages];
}

import type { MeasuredLine } from '../lines/measure-line.ts';
import type { Notice, Place } from '../model.ts';
import { makeNotice } from '../notices.ts';
import type { PageDraft } from '../page-draft.ts';

const LONGEST_SHOWN = 12;
const EDGE = 2;
const LONG = 40;

const meet = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

function placeOf({ line, text }: MeasuredLine, from: number, to: number): Place | undefined {
	const at = line.text.indexOf(text.slice(from, to));
	const start = line.place.start + at;
	return at < 0 ? undefined : { ...line.place, start, end: start + to - from };
}

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
	const passages = repeats.passages.flatMap((passage): Notice[] => {
		const { line, from, to, original, originalFrom } = passage;
		const measured = lines[line];
		const place = measured && placeOf(measured, from, to);
		const other =
			lines[original] && placeOf(lines[original], originalFrom, originalFrom + to - from);
		const involved = [line, original].some((one) => repeats.duplicates.has(one));
		const isText = states[line] === 'body' && states[original] === 'body';
		if (!place || !other || involved || line === original || !isText) return [];
		// What stands whole within a paragraph may well be said twice; what was overwritten ends it.
		const cut = from <= EDGE || measured.text.length - to <= EDGE;
		if (!cut && to - from < LONG) return [];
		if (edits.some((edit) => meet(edit.place, place) || meet(edit.place, other))) return [];
		const words = measured.text.slice(from, to);
		const shown = words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
		return [makeNotice('repeats/passage', place, shown)];
	});
	return [...whole, ...passages];
}

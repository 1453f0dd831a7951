import type { MeasuredLine } from '../lines/measure-line.ts';
import type { Place } from '../model.ts';
import { findJump, readNumeral } from './find-jump.ts';

/** A direction to another page of the issue. */
export interface Jump {
	readonly way: 'on' | 'back';
	/** The page number it names, and the number of the page it stands on. */
	readonly to: number;
	readonly from: number;
	/** The line holds nothing else. */
	readonly whole: boolean;
	/** As printed. */
	readonly words: string;
	readonly place: Place;
}

const EDGE = 4;
const LONGEST_HEAD = 50;
const PRINTED = /第\s*(?:0?(\d{1,2})|([一二三四五六七八九十]{1,3}))\s*版|[A-D]?0?(\d{1,2})\s*版/u;

/** The page's own number: as its head prints it, else as its name ends (`hanzhong-a/p1`), else 0. */
function findPageNumber(lines: readonly MeasuredLine[]): number {
	const edges = [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
	for (const { folded, length } of edges) {
		const found = length <= LONGEST_HEAD && !findJump(folded) && PRINTED.exec(folded);
		if (found) return Number(found[1] ?? found[3] ?? readNumeral(found[2] ?? ''));
	}
	return Number(/(\d{1,2})\D*$/u.exec(lines[0]?.line.place.page ?? '')?.[1] ?? 0);
}

/** The measured lines of a page in; out, for each the direction to another page it holds, if any. */
export function readJumps(lines: readonly MeasuredLine[]): readonly (Jump | undefined)[] {
	if (lines.every(({ jump }) => jump === undefined)) return lines.map(() => undefined);
	const own = findPageNumber(lines);
	return lines.map(({ jump, line, folded }) => {
		if (!jump) return undefined;
		const whole = findJump(folded) !== undefined;
		const { way, to, words } = jump;
		const start = line.place.start + line.text.indexOf(words);
		return {
			way: way === 'either' ? (to > own ? 'on' : 'back') : way,
			to,
			from: own,
			whole,
			words,
			place: { ...line.place, start, end: start + words.length },
		};
	});
}

import { countGrams, type Grams } from '../cuts/count-grams.ts';
import type { CutSide } from '../cuts/cut-features.ts';
import { measureEnds } from '../cuts/measure-ends.ts';
import { scoreJoin } from '../cuts/score-join.ts';
import { scoreStart } from '../cuts/score-start.ts';
import type { MeasuredLine } from '../lines/measure-line.ts';
import type { World } from '../model.ts';

/** How each line begins and how it meets the running text around it: log-odds. */
export interface Meetings {
	readonly start: readonly number[];
	readonly runsOn: readonly number[];
	readonly continues: readonly number[];
	readonly sides: readonly CutSide[];
	readonly grams: Grams;
}

const REACH = 4;
const UNKNOWN = -5;

/** The nearest line of running text in one direction, at most four lines away. */
function seekProse(prose: readonly boolean[], i: number, step: 1 | -1): number {
	for (let j = i + step, seen = 0; j >= 0 && j < prose.length && seen < REACH; j += step, seen++)
		if (prose[j]) return j;
	return -1;
}

/** Lines in, each as one side of a cut out. */
export function readSides(lines: readonly MeasuredLine[], world: World): readonly CutSide[] {
	return lines.map(({ folded }) => {
		const ends = measureEnds(folded, world);
		return { text: folded, ends, start: scoreStart(folded, ends, world.words) };
	});
}

/** Lines, which of them are running text and which end where a sentence ends, in; their meetings out. */
export function meetLines(
	lines: readonly MeasuredLine[],
	sides: readonly CutSide[],
	prose: readonly boolean[],
	closed: readonly boolean[],
	world: World,
): Meetings {
	const evidence = {
		grams: countGrams(lines.map(({ folded }) => ({ text: folded }))),
		lexicon: world,
	};
	const join = (from: number, to: number): number => {
		const a = sides[from];
		const b = sides[to];
		return a && b && !closed[from] ? scoreJoin(a, b, evidence) : UNKNOWN;
	};
	return {
		sides,
		grams: evidence.grams,
		start: sides.map(({ start }) => start),
		runsOn: lines.map((_, i) => (prose[i] ? UNKNOWN : join(i, seekProse(prose, i, 1)))),
		continues: lines.map((_, i) => join(seekProse(prose, i, -1), i)),
	};
}

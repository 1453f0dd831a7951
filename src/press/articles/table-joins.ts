import type { PageShape } from '../blocks/page-shape.ts';
import { measureEnds } from '../cuts/measure-ends.ts';
import { scoreChoice } from '../cuts/score-choice.ts';
import type { Repeats } from '../lines/find-repeats.ts';
import type { World } from '../model.ts';

/**
 * The lines `[from, to)` of a page and the table of their likeness in; out how well one line continues
 * another in mid-sentence, against all others of them: log-odds. A line is weighed when it is asked for.
 */
export function tableJoins(
	page: PageShape,
	from: number,
	to: number,
	repeats: Repeats,
	world: World,
	likeness: Float64Array,
): (one: number, other: number) => number {
	const heads = page.sides.slice(from, to);
	const size = heads.length;
	const joins = new Float64Array(size * size).fill(Number.NaN);
	const evidence = { grams: page.grams, lexicon: world };
	const tails = heads.map((side, i) => {
		const end = repeats.blurred.get(from + i);
		if (end === undefined) return side;
		const text = side.text.slice(0, end);
		return { ...side, text, ends: measureEnds(side.text, world, text) };
	});
	/** A text against all that might go on from it: as much as it fits better than they do on the whole. */
	const fillRow = (row: number): void => {
		const tail = tails[row];
		if (!tail) return;
		let sum = 0;
		let count = 0;
		heads.forEach((head, column) => {
			const at = row * size + column;
			joins[at] = scoreChoice(tail, head, likeness[at] ?? 0, evidence);
			if (column === row || !page.prose[from + column]) return;
			sum += Math.exp(joins[at] as number);
			count++;
		});
		const usual = Math.log((sum + 1) / (count + 1));
		for (let column = 0; column < size; column++) {
			const at = row * size + column;
			joins[at] = (joins[at] as number) - usual;
		}
	};
	return (one, other) => {
		const row = one - from;
		if (Number.isNaN(joins[row * size + other - from])) fillRow(row);
		return joins[row * size + other - from] ?? 0;
	};
}

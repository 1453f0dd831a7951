import type { PageShape } from '../blocks/page-shape.ts';
import { LEAD_FORMULA, LEAD_TIME } from '../blocks/patterns.ts';
import { leadFeatures } from '../cuts/lead-features.ts';
import { LEAD_MODEL } from '../cuts/lead-model.ts';
import { measureEnds } from '../cuts/measure-ends.ts';
import { scoreChoice } from '../cuts/score-choice.ts';
import { weigh } from '../cuts/start-features.ts';
import type { Repeats } from '../lines/find-repeats.ts';
import type { World } from '../model.ts';
import { compareLeads, measureLead } from './score-parallel.ts';
import { listCounties, sharePlaces } from './share-places.ts';
import { weighLikeness } from './weigh-likeness.ts';

/** What the lines of a stretch of page say about each other, whatever their roles turn out to be. */
export interface Evidence {
	/** First line of the stretch; all positions below count from the page's first line. */
	readonly from: number;
	readonly likeness: (one: number, other: number) => number;
	/** 1 when two lines name a county in common, -1 when they name others, 0 when one names none. */
	readonly places: (one: number, other: number) => number;
	/** How well the second line continues the first in mid-sentence, against others: log-odds. */
	readonly join: (from: number, to: number) => number;
	/** How much two paragraphs look like items of one list. */
	readonly parallel: (from: number, to: number) => number;
	readonly start: (line: number) => number;
	/** How much the line looks like the first paragraph of an article: log-odds. */
	readonly lead: (line: number) => number;
	readonly formula: (line: number) => boolean;
	readonly time: (line: number) => boolean;
}

/** So many lines without stops in a row are verse. */
const VERSE = 4;

/** The lines `[from, to)` of a page in, their evidence out; costly parts are worked out when asked for. */
export function weighEvidence(
	page: PageShape,
	from: number,
	to: number,
	repeats: Repeats,
	world: World,
): Evidence {
	const lines = page.lines.slice(from, to);
	const size = lines.length;
	const table = weighLikeness(lines.map(({ folded }) => folded));
	const joins = new Float64Array(size * size).fill(Number.NaN);
	const heads = page.sides.slice(from, to);
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
			joins[at] = scoreChoice(tail, head, table[at] ?? 0, evidence);
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
	const leads = lines.map(({ folded }) => measureLead(folded));
	// How verse opens says nothing: the model knows prose.
	const lead = heads.map(({ text }, i) =>
		(page.run[from + i] ?? 0) >= VERSE ? 0 : weigh(leadFeatures(text), LEAD_MODEL),
	);
	const formula = lines.map(({ folded }) => LEAD_FORMULA.test(folded));
	const time = lines.map(({ folded }) => LEAD_TIME.test(folded));
	const counties = lines.map(({ text }) => listCounties(text, world));
	const evidence = { grams: page.grams, lexicon: world };
	return {
		from,
		likeness: (one, other) => table[(one - from) * size + other - from] ?? 0,
		places: (one, other) => {
			const a = counties[one - from];
			const b = counties[other - from];
			return a && b ? sharePlaces(a, b) : 0;
		},
		join: (one, other) => {
			const row = one - from;
			if (Number.isNaN(joins[row * size + other - from])) fillRow(row);
			return joins[row * size + other - from] ?? 0;
		},
		parallel: (one, other) => {
			const f = leads[one - from];
			const g = leads[other - from];
			return f && g ? compareLeads(f, g) : 0;
		},
		start: (line) => page.start[line] ?? 0,
		lead: (line) => lead[line - from] ?? 0,
		formula: (line) => formula[line - from] ?? false,
		time: (line) => time[line - from] ?? false,
	};
}

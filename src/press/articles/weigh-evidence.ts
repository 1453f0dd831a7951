import { VERSE } from '../blocks/count-rows.ts';
import type { PageShape } from '../blocks/page-shape.ts';
import { LEAD_FORMULA, LEAD_TIME } from '../blocks/patterns.ts';
import { leadFeatures } from '../cuts/lead-features.ts';
import { LEAD_MODEL } from '../cuts/lead-model.ts';
import { weigh } from '../cuts/start-features.ts';
import type { Repeats } from '../lines/find-repeats.ts';
import type { World } from '../model.ts';
import { compareLeads, measureLead } from './score-parallel.ts';
import { listCounties, sharePlaces } from './share-places.ts';
import { tableJoins } from './table-joins.ts';
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
	const leads = lines.map(({ folded }) => measureLead(folded));
	// How verse opens says nothing: the model knows prose.
	const lead = page.sides
		.slice(from, to)
		.map(({ text }, i) =>
			(page.run[from + i] ?? 0) >= VERSE ? 0 : weigh(leadFeatures(text), LEAD_MODEL),
		);
	const formula = lines.map(({ folded }) => LEAD_FORMULA.test(folded));
	const time = lines.map(({ folded }) => LEAD_TIME.test(folded));
	const counties = lines.map(({ text }) => listCounties(text, world));
	const join = tableJoins(page, from, to, repeats, world, table);
	return {
		from,
		likeness: (one, other) => table[(one - from) * size + other - from] ?? 0,
		places: (one, other) => {
			const a = counties[one - from];
			const b = counties[other - from];
			return a && b ? sharePlaces(a, b) : 0;
		},
		join,
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

import { LEAD_FORMULA, LEAD_TIME } from '../blocks/patterns.ts';
import { type Ends, measureEnds } from '../cuts/measure-ends.ts';
import { type CutSide, countGrams, scoreJoin } from '../cuts/score-join.ts';
import { scoreStart } from '../cuts/score-start.ts';
import type { World } from '../model.ts';
import type { PageNode } from './make-nodes.ts';
import { scoreParallel } from './score-parallel.ts';
import { orderOf, scorePrint } from './score-print.ts';
import { scoreTerminals, type Terminals } from './score-terminals.ts';

/** What every possible step from one node to the next is worth, in log-odds. */
export interface Links extends Terminals {
	readonly size: number;
	/** `[from * size + to]`: `to` is read right after `from`. */
	readonly step: Float64Array;
	/** 1 where the step would be a join in mid-paragraph, 0 where a new paragraph. */
	readonly joins: Uint8Array;
	/** The same without what the print order says: for hypotheses about the layout. */
	readonly bare: Float64Array;
}

const NEVER = -30;
const LEAD_INSIDE = -4;
const NOT_TEXT = -8;
const NOTHING_FITS = -3.5;

function scoreUnderHead(g: PageNode, start: number, alike: number): number {
	const lead = LEAD_FORMULA.test(g.text) ? 2.5 : LEAD_TIME.test(g.text) ? 0.8 : 0;
	const kind = g.kind === 'text' ? lead : g.kind === 'credit' ? -4 : -1.5;
	return kind + start * 0.8 + Math.min(2.5, alike * 14);
}

function scoreParagraph(f: PageNode, g: PageNode, start: number): number {
	const lead = LEAD_FORMULA.test(g.text) ? LEAD_INSIDE : 0;
	if (f.kind === 'crosshead') return g.kind === 'text' ? 0.8 + start * 0.6 + lead : -5;
	return start * 0.6 + scoreParallel(f.text, g.text) + lead + (g.kind === 'credit' ? 0.5 : 0);
}

/** Nodes in print order in, the worth of every step out. */
export function scoreLinks(
	nodes: readonly PageNode[],
	likeness: Float64Array,
	world: World,
): Links {
	const size = nodes.length;
	const step = new Float64Array(size * size).fill(NEVER);
	const bare = new Float64Array(size * size).fill(NEVER);
	const joins = new Uint8Array(size * size);
	const evidence = { grams: countGrams(nodes), words: world.words };
	const ends = nodes.map(({ text, tail }) => measureEnds(text, world.words, tail));
	const starts = nodes.map(({ kind, text }, i) =>
		kind === 'text' ? scoreStart(text, ends[i] as Ends, world.words) : 0.5,
	);
	const sides = nodes.map(({ text }, i) => ({
		text,
		ends: ends[i] as Ends,
		start: starts[i] ?? 0,
	}));
	const tails = sides.map((side, i) => ({ ...side, text: nodes[i]?.tail ?? '' }));
	const order = orderOf(nodes);
	nodes.forEach((f, i) => {
		const open = f.kind === 'text' && (!f.finished || f.blurred);
		nodes.forEach((g, j) => {
			if (i === j || g.kind === 'head' || f.kind === 'credit') return;
			const at = i * size + j;
			const start = starts[j] ?? 0;
			let worth: number;
			if (f.kind === 'head') worth = scoreUnderHead(g, start, likeness[at] ?? 0);
			else if (!open) worth = scoreParagraph(f, g, start);
			else {
				const join =
					g.kind === 'text'
						? scoreJoin(tails[i] as CutSide, sides[j] as CutSide, evidence)
						: NOT_TEXT;
				worth = Math.max(join, f.blurred ? scoreParagraph(f, g, start) - 0.5 : NOTHING_FITS);
				if (join >= worth) joins[at] = 1;
			}
			bare[at] = worth;
			step[at] = worth + scorePrint(nodes, order, i, j);
		});
	});
	return { size, step, joins, bare, ...scoreTerminals(nodes, starts) };
}

import type { PageNode } from './make-nodes.ts';
import { rateLikeness } from './rate-likeness.ts';
import { orderOf, scorePrint } from './score-print.ts';
import { scoreTerminals, type Terminals } from './score-terminals.ts';
import type { Evidence } from './weigh-evidence.ts';
import type { Weights } from './weights.ts';

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
const NOT_TEXT = -8;
const CREDIT_UNDER_HEAD = -4;
const CROSSHEAD_UNDER_HEAD = -1.5;
const CREDIT_AFTER_TEXT = 0.5;
const CROSSHEAD_ON_CROSSHEAD = -5;

/** How well a second head goes on from the first, as the next line of one headline. */
function scoreHeadOn(f: PageNode, g: PageNode, w: Weights): number {
	if (f.signed || f.back || g.back) return NEVER;
	const one = f.text.replace(/\s/gu, '');
	const two = g.text.replace(/\s/gu, '');
	const alike = one.slice(-1) === two.slice(-1) || one[0] === two[0] ? 1 : 0;
	return w.headOn + alike - (/：/u.test(two) ? 1.5 : 0);
}

/** How well a node stands under a headline. */
function scoreUnderHead(
	f: PageNode,
	g: PageNode,
	{ start, formula, time, likeness }: Evidence,
	w: Weights,
): number {
	const line = g.lines[0] ?? 0;
	if (g.kind === 'credit') return CREDIT_UNDER_HEAD;
	if (f.back) return formula(line) ? w.formulaInside : w.time;
	const alike = Math.max(...f.lines.map((head) => likeness(head, line)));
	const lead = formula(line) ? w.formula : time(line) ? w.time : 0;
	const kind = g.kind === 'text' ? lead + start(line) * w.startHead : CROSSHEAD_UNDER_HEAD;
	return kind + rateLikeness(alike, true) * w.alikeLead;
}

/** How well a node stands as a new paragraph below another. */
function scoreParagraph(
	f: PageNode,
	g: PageNode,
	{ start, formula, parallel, likeness }: Evidence,
	w: Weights,
): number {
	const line = g.lines[0] ?? 0;
	if (g.kind === 'credit') return CREDIT_AFTER_TEXT;
	const lead = formula(line) ? w.formulaInside : 0;
	const opens = g.kind === 'text' ? start(line) : 0.5;
	if (f.kind === 'crosshead') {
		if (g.kind !== 'text') return CROSSHEAD_ON_CROSSHEAD;
		const alike = rateLikeness(likeness(f.lines[0] ?? 0, line), true) * w.alikeLead;
		return w.crossheadText + opens * w.startParagraph + lead + alike;
	}
	return opens * w.startParagraph + parallel(f.lines[0] ?? 0, line) * w.parallel + lead;
}

/** Nodes in print order and what their lines say in, the worth of every step out. */
export function scoreLinks(nodes: readonly PageNode[], evidence: Evidence, w: Weights): Links {
	const size = nodes.length;
	const step = new Float64Array(size * size).fill(NEVER);
	const bare = new Float64Array(size * size).fill(NEVER);
	const joins = new Uint8Array(size * size);
	const order = orderOf(nodes);
	nodes.forEach((f, i) => {
		const open = f.kind === 'text' && (!f.finished || f.blurred);
		nodes.forEach((g, j) => {
			const at = i * size + j;
			if (f.kind === 'head' && g.kind === 'head' && j === i + 1) step[at] = scoreHeadOn(f, g, w);
			if (i === j || g.kind === 'head' || f.kind === 'credit' || f.on || g.back) return;
			let worth: number;
			if (f.kind === 'head') worth = scoreUnderHead(f, g, evidence, w);
			else if (!open) worth = scoreParagraph(f, g, evidence, w);
			else {
				const join =
					g.kind === 'text' ? evidence.join(f.lines[0] ?? 0, g.lines[0] ?? 0) * w.join : NOT_TEXT;
				const other = f.blurred
					? scoreParagraph(f, g, evidence, w) + w.blurredParagraph
					: w.nothingFits;
				worth = Math.max(join, other);
				if (join >= other) joins[at] = 1;
			}
			bare[at] = worth;
			step[at] = worth + scorePrint(nodes, order, i, j, w);
		});
	});
	return { size, step, joins, bare, ...scoreTerminals(nodes, evidence, w) };
}

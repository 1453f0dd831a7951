import type { PageNode } from './make-nodes.ts';
import { rateLikeness } from './rate-likeness.ts';
import type { Evidence } from './weigh-evidence.ts';
import type { Weights } from './weights.ts';

/** What one node read right after another is worth, print order aside: log-odds. */
export interface Step {
	readonly worth: number;
	/** It continues the other in mid-paragraph. */
	readonly joins: boolean;
}

const NOT_TEXT = -8;
const CREDIT_UNDER_HEAD = -4;
const CROSSHEAD_UNDER_HEAD = -0.3;
const CREDIT_AFTER_TEXT = 0.5;
const CROSSHEAD_ON_CROSSHEAD = -5;
/** How a paragraph stops that goes on as a list, or an item of one, and how alike the next item is. */
const LIST_STOP = /[：；）]$/u;
const LISTED = 0.5;

/** The node's text stops in mid-sentence, or seems not to only because of what is printed over it. */
export const isOpen = ({ kind, finished, blurred }: PageNode): boolean =>
	kind === 'text' && (!finished || blurred);

/** How well a node stands under a headline. */
function scoreUnderHead(
	f: PageNode,
	g: PageNode,
	{ start, lead, formula, time, likeness }: Evidence,
	w: Weights,
): number {
	const line = g.lines[0] ?? 0;
	if (g.kind === 'credit') return CREDIT_UNDER_HEAD;
	if (f.back) return formula(line) ? w.formulaInside : w.time;
	let alike = -1;
	for (const head of f.lines) alike = Math.max(alike, likeness(head, line));
	const words = formula(line) ? w.formula : time(line) ? w.time : 0;
	const opens = words + start(line) * w.startHead + lead(line) * w.lead;
	const kind = g.kind === 'text' ? opens : CROSSHEAD_UNDER_HEAD;
	return kind + rateLikeness(alike, true) * w.alikeLead;
}

/** How well a node stands as a new paragraph below another. */
function scoreParagraph(
	f: PageNode,
	g: PageNode,
	{ start, lead, formula, parallel, likeness }: Evidence,
	w: Weights,
): number {
	const line = g.lines[0] ?? 0;
	if (g.kind === 'credit') return CREDIT_AFTER_TEXT;
	const first = (formula(line) ? w.formulaInside : 0) + lead(line) * w.leadInside;
	const opens = g.kind === 'text' ? start(line) * w.startParagraph + first : 0.5;
	if (f.kind === 'crosshead') {
		if (g.kind !== 'text') return CROSSHEAD_ON_CROSSHEAD;
		const alike = rateLikeness(likeness(f.lines[0] ?? 0, line), true) * w.alikeLead;
		return w.crossheadText + opens + alike;
	}
	return opens + parallel(f.lines[0] ?? 0, line) * w.parallel;
}

/** Two nodes and what their lines say in, the worth of reading the second right after the first out. */
export function weighStep(f: PageNode, g: PageNode, evidence: Evidence, w: Weights): Step {
	if (f.kind === 'head') return { worth: scoreUnderHead(f, g, evidence, w), joins: false };
	const listed =
		g.kind === 'text' &&
		LIST_STOP.test(f.text) &&
		evidence.parallel(f.lines[0] ?? 0, g.lines[0] ?? 0) >= LISTED;
	if (!isOpen(f) || listed) return { worth: scoreParagraph(f, g, evidence, w), joins: false };
	const fits = evidence.join(f.lines[0] ?? 0, g.lines[0] ?? 0) * w.join + w.joinAtAll;
	const join = g.kind === 'text' ? fits : NOT_TEXT;
	const other = f.blurred ? scoreParagraph(f, g, evidence, w) + w.blurredParagraph : w.nothingFits;
	return { worth: Math.max(join, other), joins: join >= other };
}

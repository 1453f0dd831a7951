import type { PageNode } from './make-nodes.ts';
import { orderOf, scorePrint } from './score-print.ts';
import { scoreTerminals, type Terminals } from './score-terminals.ts';
import type { Evidence } from './weigh-evidence.ts';
import { weighStep } from './weigh-step.ts';
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

/** How well a second head goes on from the first, as the next line of one headline. */
function scoreHeadOn(f: PageNode, g: PageNode, w: Weights): number {
	if (f.signed || f.back || g.back) return NEVER;
	const one = f.text.replace(/\s/gu, '');
	const two = g.text.replace(/\s/gu, '');
	const alike = one.slice(-1) === two.slice(-1) || one[0] === two[0] ? 1 : 0;
	return w.headOn + alike - (/：/u.test(two) ? 1.5 : 0);
}

/** Nodes in print order and what their lines say in, the worth of every step out. */
export function scoreLinks(nodes: readonly PageNode[], evidence: Evidence, w: Weights): Links {
	const size = nodes.length;
	const step = new Float64Array(size * size).fill(NEVER);
	const bare = new Float64Array(size * size).fill(NEVER);
	const joins = new Uint8Array(size * size);
	const order = orderOf(nodes);
	nodes.forEach((f, i) => {
		nodes.forEach((g, j) => {
			const at = i * size + j;
			if (f.kind === 'head' && g.kind === 'head' && j === i + 1) step[at] = scoreHeadOn(f, g, w);
			if (i === j || g.kind === 'head' || f.kind === 'credit' || f.on || g.back) return;
			const { worth, joins: isJoin } = weighStep(f, g, evidence, w);
			if (isJoin) joins[at] = 1;
			bare[at] = worth;
			step[at] = worth + scorePrint(nodes, order, i, j, w);
		});
	});
	return { size, step, joins, bare, ...scoreTerminals(nodes, evidence, w) };
}

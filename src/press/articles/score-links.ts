import { LEAD_FORMULA, LEAD_TIME } from '../blocks/patterns.ts';
import type { World } from '../model.ts';
import type { PageNode } from './make-nodes.ts';
import { type Ends, gainAcross, measureEnds } from './score-cut.ts';
import { scoreParallel } from './score-parallel.ts';
import { scoreStart } from './score-start.ts';

/** What every possible step from one node to the next is worth, in log-odds. */
export interface Links {
	readonly size: number;
	/** `[from * size + to]`: `to` is read right after `from`. */
	readonly step: Float64Array;
	/** 1 where the step would be a join in mid-paragraph, 0 where a new paragraph. */
	readonly joins: Uint8Array;
	/** The same without what the print order says: for hypotheses about the layout. */
	readonly bare: Float64Array;
	/** `to` opens a chain that has no head. */
	readonly start: Float64Array;
	/** A chain ends at `from`. */
	readonly end: Float64Array;
}

const DIGIT_END = /\d$/u;
const DIGIT_GOES_ON = /^[\d.,%％℃余多万亿个人名户件次场处元公里平亩吨家项条期岁倍成年月日时届级号路楼]/u;
const NEVER = -30;

function countGrams(nodes: readonly PageNode[]): Map<number, number> {
	const grams = new Map<number, number>();
	const add = (gram: number): void => void grams.set(gram, (grams.get(gram) ?? 0) + 1);
	for (const { text } of nodes)
		for (let i = 0; i + 1 < text.length && i < 4000; i++) {
			const two = text.charCodeAt(i) * 65536 + text.charCodeAt(i + 1);
			add(two);
			if (i + 2 < text.length) add(two * 65536 + text.charCodeAt(i + 2));
		}
	return grams;
}

function scoreSeen(from: string, to: string, grams: Map<number, number>): number {
	const a = from.charCodeAt(from.length - 2);
	const b = from.charCodeAt(from.length - 1);
	const c = to.charCodeAt(0);
	const d = to.charCodeAt(1);
	let score = grams.has(b * 65536 + c) ? 0.5 : -0.4;
	if (grams.has((a * 65536 + b) * 65536 + c)) score += 1;
	if (grams.has((b * 65536 + c) * 65536 + d)) score += 1;
	return score;
}

function scoreQuotes(from: Ends, to: Ends): number {
	if (from.open !== '') return to.closes === from.open ? 2.5 : to.closes !== '' ? -1 : -1;
	return to.closes !== '' ? -2.5 : 0;
}

/** Everything a cut in mid-sentence tells about two nodes. */
function scoreJoin(f: PageNode, g: PageNode, from: Ends, to: Ends, start: number, grams: Map<number, number>, words: World['words']): number {
	if (g.kind !== 'text') return -8;
	let score = Math.min(12, gainAcross(from, to, words)) * 0.4 + scoreSeen(f.text, g.text, grams) + scoreQuotes(from, to);
	if (DIGIT_END.test(f.text)) score += DIGIT_GOES_ON.test(g.text) ? 2 : -2.5;
	const pause = /[，、；：]$/u.test(f.text);
	score += pause ? start * 0.2 : start * -0.45;
	if (pause && /^[，。、；：！？”）》的了]/u.test(g.text)) score -= 4;
	if (LEAD_FORMULA.test(g.text)) score -= 4;
	return score;
}

/** Nodes in print order in, the worth of every step out. */
export function scoreLinks(nodes: readonly PageNode[], likeness: Float64Array, world: World): Links {
	const size = nodes.length;
	const { words } = world;
	const step = new Float64Array(size * size).fill(NEVER);
	const bare = new Float64Array(size * size).fill(NEVER);
	const joins = new Uint8Array(size * size);
	const start = new Float64Array(size);
	const end = new Float64Array(size);
	const grams = countGrams(nodes);
	const ends = nodes.map(({ text }) => measureEnds(text, words));
	const starts = nodes.map((node, i) => (node.kind === 'text' ? scoreStart(node.text, ends[i] as Ends, words) : 0.5));
	const order = orderOf(nodes);
	nodes.forEach((f, i) => {
		const after = nodes[i + 1];
		if (f.kind === 'head') {
			start[i] = 0;
			end[i] = -2;
		} else {
			start[i] = f.kind === 'credit' ? -6 : -3.5 - (starts[i] ?? 0) * 0.3;
			end[i] = f.kind === 'credit' ? 1 : f.kind === 'crosshead' ? -3 : f.finished || f.blurred ? (after && after.kind !== 'head' ? 0 : 0.5) : -3;
		}
		nodes.forEach((g, j) => {
			if (i === j || g.kind === 'head' || f.kind === 'credit') return;
			const at = i * size + j;
			let worth: number;
			if (f.kind === 'head') {
				const lead = LEAD_FORMULA.test(g.text) ? 2.5 : LEAD_TIME.test(g.text) ? 0.8 : 0;
				worth = (g.kind === 'text' ? lead : g.kind === 'credit' ? -4 : -1.5) + (starts[j] ?? 0) * 0.8 + Math.min(2.5, (likeness[at] ?? 0) * 14);
			} else if (f.kind === 'crosshead') worth = g.kind === 'text' ? 0.8 + (starts[j] ?? 0) * 0.6 - (LEAD_FORMULA.test(g.text) ? 4 : 0) : -5;
			else {
				const paragraph = (starts[j] ?? 0) * 0.6 + scoreParallel(f.text, g.text) - (LEAD_FORMULA.test(g.text) ? 4 : 0) + (g.kind === 'credit' ? 0.5 : 0);
				if (f.finished && !f.blurred) worth = paragraph;
				else {
					const join = scoreJoin(f, g, ends[i] as Ends, ends[j] as Ends, starts[j] ?? 0, grams, words);
					worth = Math.max(join, f.blurred ? paragraph - 0.5 : -3.5);
					if (join >= worth) joins[at] = 1;
				}
			}
			bare[at] = worth;
			step[at] = worth + scorePrint(nodes, order, i, j);
		});
	});
	return { size, step, joins, bare, start, end };
}

/** Position of each node among the nodes that are no heads, and how many heads stand before it. */
function orderOf(nodes: readonly PageNode[]): { rank: number[]; heads: number[] } {
	const rank: number[] = [];
	const heads: number[] = [];
	let r = 0;
	let h = 0;
	for (const { kind } of nodes) {
		rank.push(r);
		heads.push(h);
		if (kind === 'head') h++;
		else r++;
	}
	return { rank, heads };
}

function scorePrint(nodes: readonly PageNode[], { rank, heads }: { rank: number[]; heads: number[] }, i: number, j: number): number {
	const head = nodes[i]?.kind === 'head';
	const gap = (rank[j] ?? 0) - (rank[i] ?? 0) - (head ? 0 : 1);
	const crossed = Math.abs((heads[j] ?? 0) - (heads[i] ?? 0) - (head && j > i ? 1 : 0));
	if (gap === 0 && j > i) return 3 - Math.min(2, crossed) * 1.5;
	if (head && j < i && crossed === 0) return -1.5 - 0.15 * Math.log(1 - gap);
	return -1 - Math.log(1 + Math.abs(gap)) - (gap < 0 ? 1 : 0);
}

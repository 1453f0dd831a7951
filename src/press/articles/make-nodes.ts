import type { PageShape } from '../blocks/page-shape.ts';
import type { State } from '../blocks/roles/states.ts';
import type { Jump } from '../jumps/read-jumps.ts';
import { continuesHead } from './continues-head.ts';
import { makeHead } from './make-head.ts';

/** What the page's articles are put together from. */
export interface PageNode {
	readonly kind: 'head' | 'text' | 'crosshead' | 'credit';
	/** Positions among the page's lines, in print order. */
	readonly lines: readonly number[];
	/** Folded text of its lines: patterns and comparisons only. */
	readonly text: string;
	/** Stops where a sentence stops. */
	readonly finished: boolean;
	/** Its last words repeat a passage printed elsewhere: its own end may be lost. */
	readonly blurred: boolean;
	/** `text` without such a repetition. */
	readonly tail: string;
	/** List mark printed before it. */
	readonly marker: string;
	/** A byline stands with the headline. */
	readonly signed: boolean;
	/** Its article goes on on another page right after it; comes from another page right before it. */
	readonly on?: Jump;
	readonly back?: Jump;
}

const HEADING: ReadonlySet<State> = new Set(['headline', 'kicker-before', 'kicker-after', 'deck']);
const APART: ReadonlySet<State> = new Set([
	'column-label',
	'slogan',
	'page-head',
	'caption',
	'photo-credit',
	'jump',
]);

/**
 * Lines with their roles in, nodes in print order out: each head is one node with its kicker, deck
 * and byline, each fragment of text, crosshead and credit is one; what stands apart is none.
 */
export function makeNodes(
	{ lines, closed, jumps }: PageShape,
	states: readonly State[],
	skipped: ReadonlySet<number>,
	blurred: ReadonlyMap<number, number>,
	breaks: ReadonlySet<number>,
): readonly PageNode[] {
	const nodes: PageNode[] = [];
	let head: number[] = [];
	const closeHead = (): void => {
		if (head.length > 0) nodes.push(makeHead(lines, jumps, states, head));
		head = [];
	};
	lines.forEach((line, i) => {
		const state = states[i] ?? 'body';
		const jump = jumps[i];
		const from = state === 'jump' && jump?.way === 'back';
		if (state === 'jump' && jump?.way === 'on') {
			closeHead();
			const left = nodes.pop();
			if (left) nodes.push({ ...left, on: jump });
		}
		if (skipped.has(i) || (APART.has(state) && !from)) return;
		const last = head.at(-1);
		if (
			last !== undefined &&
			(HEADING.has(state) || state === 'byline' || from) &&
			!breaks.has(i) &&
			continuesHead(states, lines, last, i)
		) {
			head.push(i);
			return;
		}
		closeHead();
		if (HEADING.has(state) || from) head = [i];
		else if (state !== 'byline') {
			const kind = state === 'crosshead' ? 'crosshead' : state === 'credit' ? 'credit' : 'text';
			nodes.push({
				kind,
				lines: [i],
				text: line.folded,
				finished: kind !== 'text' || (closed[i] ?? false),
				blurred: blurred.has(i),
				tail: line.folded.slice(0, blurred.get(i)),
				marker: line.marker,
				signed: false,
				...(jump && !jump.whole && { [jump.way]: jump }),
			});
		}
	});
	closeHead();
	return nodes;
}

import type { PageShape } from '../blocks/page-shape.ts';
import type { State } from '../blocks/roles/states.ts';
import { continuesHead } from './continues-head.ts';

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
	{ lines, closed }: PageShape,
	states: readonly State[],
	skipped: ReadonlySet<number>,
	blurred: ReadonlyMap<number, number>,
	breaks: ReadonlySet<number>,
): readonly PageNode[] {
	const nodes: PageNode[] = [];
	let head: number[] = [];
	const closeHead = (): void => {
		if (head.length === 0) return;
		const text = head
			.filter((i) => states[i] !== 'byline')
			.map((i) => lines[i]?.folded ?? '')
			.join('\n');
		const signed = head.some((i) => states[i] === 'byline');
		nodes.push({
			kind: 'head',
			lines: head,
			text,
			finished: true,
			blurred: false,
			tail: text,
			marker: '',
			signed,
		});
		head = [];
	};
	lines.forEach((line, i) => {
		const state = states[i] ?? 'body';
		if (skipped.has(i) || APART.has(state)) return;
		const last = head.at(-1);
		if (
			last !== undefined &&
			(HEADING.has(state) || state === 'byline') &&
			!breaks.has(i) &&
			continuesHead(states, lines, last, i)
		) {
			head.push(i);
			return;
		}
		closeHead();
		if (HEADING.has(state)) head = [i];
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
			});
		}
	});
	closeHead();
	return nodes;
}

import type { LayoutGuess } from './layout-guess.ts';
import type { PageNode } from './make-nodes.ts';
import type { Links } from './score-links.ts';
import { type Columns, gainOfEnds, scoreColumnStep, turnColumns } from './turn-columns.ts';
import type { Weights } from './weights.ts';

const LONGEST_ZONE = 48;
const MOST_UNEVEN = 2;

/** The best cutting of one zone into columns printed last to first; `whole`: of all of it. */
function guessZone(
	nodes: readonly PageNode[],
	links: Links,
	[from, to]: readonly [number, number],
	w: Weights,
	whole: boolean,
): Columns | undefined {
	const size = to - from;
	const value = new Float64Array(size * size).fill(whole ? -Infinity : 0);
	const back = new Int32Array(size * size).fill(-1);
	let best = whole ? -Infinity : 0;
	let at = -1;
	const lengths = [0];
	for (let i = from; i < to; i++)
		lengths.push((lengths.at(-1) ?? 0) + (nodes[i]?.text.length ?? 0));
	const uneven = (s: number, e: number, next: number): number => {
		const one = (lengths[e + 1] ?? 0) - (lengths[s] ?? 0);
		const two = (lengths[next + 1] ?? 0) - (lengths[e + 1] ?? 0);
		return Math.min(MOST_UNEVEN, Math.abs(Math.log((one + 1) / (two + 1)))) * w.columnEven;
	};
	const feet = new Int32Array(size * size);
	for (let e = 0; e < size; e++) {
		if (whole) value[e] = 0;
		for (let s = e; s >= 0; s--) {
			const cell = s * size + e;
			const here = value[cell] as number;
			if (here === -Infinity) continue;
			if ((back[cell] as number) < 0) feet[cell] = e;
			const closed = (back[cell] as number) >= 0 && (!whole || e === size - 1);
			const ends =
				whole && closed
					? gainOfEnds(nodes, links, [from, to], from + (feet[cell] as number), from + s, w)
					: 0;
			if (closed && here + ends > best) {
				best = here + ends;
				at = cell;
			}
			if (e + 1 >= size) continue;
			const lost = links.step[(from + e) * links.size + from + e + 1] as number;
			for (let next = e + 1; next < size; next++) {
				const reached =
					here -
					lost +
					scoreColumnStep(nodes, links, from + next, from + s, w) +
					uneven(s, e, next);
				const further = (e + 1) * size + next;
				if (reached <= (value[further] as number)) continue;
				value[further] = reached;
				back[further] = cell;
				feet[further] = feet[cell] as number;
			}
		}
	}
	if (at < 0) return undefined;
	const runs: [number, number][] = [];
	for (let cell = at; cell >= 0; cell = back[cell] as number) {
		runs.unshift([from + Math.floor(cell / size), from + (cell % size) + 1]);
		if (!whole && (value[cell] as number) <= 0) break;
	}
	return runs.length > 1 ? { runs, gain: best } : undefined;
}

/** Nodes and links in, the guesses worth trying out, best first: at most two for each zone between heads. */
export function proposeColumns(
	nodes: readonly PageNode[],
	links: Links,
	w: Weights,
): readonly LayoutGuess[] {
	const guesses: LayoutGuess[] = [];
	let from = 0;
	for (let i = 0; i <= nodes.length; i++) {
		if (i < nodes.length && nodes[i]?.kind !== 'head') continue;
		if (i - from >= 2) {
			const zone = [from, Math.min(i, from + LONGEST_ZONE)] as const;
			for (const whole of [true, false]) {
				const guess = guessZone(nodes, links, zone, w, whole);
				if (guess) guesses.push(turnColumns(guess, nodes, w));
			}
		}
		from = i + 1;
	}
	return guesses;
}

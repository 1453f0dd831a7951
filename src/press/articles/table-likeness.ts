import type { PageNode } from './make-nodes.ts';
import { rateLikeness } from './rate-likeness.ts';
import type { Evidence } from './weigh-evidence.ts';
import type { Weights } from './weights.ts';

/** What two nodes of one chain have in common: words and counties, log-odds. */
function scorePair(a: PageNode, b: PageNode, { likeness, places }: Evidence, w: Weights): number {
	let alike = -1;
	let closest = -1;
	let named = false;
	for (const x of a.lines)
		for (const y of b.lines) {
			alike = Math.max(alike, likeness(x, y));
			const shared = places(x, y);
			if (shared === 0) continue;
			named = true;
			closest = Math.max(closest, shared);
		}
	const head = a.kind === 'head' || b.kind === 'head';
	const place = named ? closest * (head ? w.placeHead : w.placeText) : 0;
	return rateLikeness(alike, head) * (head ? w.alikeHead : w.alikeText) + place;
}

/** Nodes in, the worth of every two standing in one chain out, as a square table. */
export function tableLikeness(
	nodes: readonly PageNode[],
	evidence: Evidence,
	w: Weights,
): Float64Array {
	const size = nodes.length;
	const table = new Float64Array(size * size);
	const speaks = ({ kind }: PageNode): boolean => kind === 'head' || kind === 'text';
	for (let i = 0; i < size; i++)
		for (let j = i + 1; j < size; j++) {
			const a = nodes[i] as PageNode;
			const b = nodes[j] as PageNode;
			if (!speaks(a) || !speaks(b) || (a.kind === 'head' && b.kind === 'head')) continue;
			const worth = scorePair(a, b, evidence, w);
			table[i * size + j] = worth;
			table[j * size + i] = worth;
		}
	return table;
}

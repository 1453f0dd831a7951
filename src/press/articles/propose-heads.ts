import type { ChainProblem } from './chain-layout.ts';
import type { ExplainedStep, LayoutGuess } from './layout-guess.ts';
import type { PageNode } from './make-nodes.ts';
import type { Weights } from './weights.ts';

const LONGEST = 30;
const LEAST_GAIN = -1;

/** Mean likeness of a node with a stretch of others. */
function meanLikeness(
	{ likeness, links }: ChainProblem,
	node: number,
	from: number,
	to: number,
): number {
	let sum = 0;
	for (let i = from; i < to; i++) sum += likeness[node * links.size + i] as number;
	return to > from ? sum / (to - from) : 0;
}

/** The head brought up to stand before the node that it heads. */
const bringUp =
	(head: number, first: number) =>
	(order: readonly number[]): number[] => {
		const rest = order.filter((i) => i !== head);
		const at = rest.indexOf(first);
		return [...rest.slice(0, at), head, ...rest.slice(at)];
	};

/**
 * A page's problem in; guesses at heads that came out after the beginning of their text out. For
 * each head the text above it is tried from every place: it must begin well, and go better with
 * what stands below the head than with what stands above.
 */
export function proposeHeads(
	problem: ChainProblem,
	nodes: readonly PageNode[],
	w: Weights,
): readonly LayoutGuess[] {
	const { links, isHead } = problem;
	const { size, step, bare } = links;
	const guesses: LayoutGuess[] = [];
	for (let head = 1; head < size; head++) {
		if (!isHead[head] || isHead[head - 1]) continue;
		let above = head - 1;
		while (above >= 0 && !isHead[above] && head - above <= LONGEST) above--;
		let below = head + 1;
		while (below < size && !isHead[below] && below - head <= LONGEST) below++;
		let closer = 0;
		let best: { first: number; gain: number } | undefined;
		for (let first = head - 1; first > above; first--) {
			const mine = meanLikeness(problem, first, head, below);
			const theirs = meanLikeness(problem, first, Math.max(0, above), first);
			closer += mine - theirs;
			if (nodes[first]?.kind === 'credit') break;
			const broken =
				first > 0 && first - 1 !== above
					? (step[(first - 1) * size + first] as number)
					: (links.start[first] as number);
			const headed = (bare[head * size + first] as number) + w.next;
			const before = first - 1 > above ? (links.end[first - 1] as number) : 0;
			const gain = headed + before - broken + closer * w.headCloser + w.headInside;
			if (!best || gain > best.gain) best = { first, gain };
		}
		if (!best || best.gain < LEAST_GAIN) continue;
		const steps: ExplainedStep[] = [{ from: head, to: best.first, by: 'head' }];
		if (below > head + 1) steps.push({ from: head - 1, to: head + 1, by: 'head' });
		guesses.push({ gain: best.gain, steps, reorder: bringUp(head, best.first) });
	}
	return guesses;
}

import { type ExplainedStep, explainStep, type LayoutGuess } from './layout-guess.ts';
import type { PageNode } from './make-nodes.ts';
import type { Links } from './score-links.ts';
import type { Weights } from './weights.ts';

const LONGEST = 48;

/** One way of sharing the nodes so far out between two chains. */
interface Share {
	readonly worth: number;
	/** Last node of the chain that the last node is not in. */
	readonly other: number;
	readonly steps: readonly ExplainedStep[];
	/** Nodes that belong to the chain of the second head. */
	readonly second: readonly number[];
	readonly onSecond: boolean;
}

/** The best share for each last node of the resting chain. */
function keepBest(shares: readonly Share[]): Share[] {
	const best = new Map<string, Share>();
	for (const share of shares) {
		const key = `${share.other} ${share.onSecond}`;
		const known = best.get(key);
		if (!known || share.worth > known.worth) best.set(key, share);
	}
	return [...best.values()];
}

/**
 * Two articles whose columns may lie side by side, from the first head to the next but one: the
 * first goes on somewhere below the second's head, and they may take turns.
 */
function shareOut(
	nodes: readonly PageNode[],
	links: Links,
	[first, second, to]: readonly [number, number, number],
	w: Weights,
): LayoutGuess | undefined {
	const { size, step, end } = links;
	let shares: readonly Share[] = [
		{ worth: 0, other: second - 1, steps: [], second: [second], onSecond: true },
	];
	for (let i = second + 1; i < to; i++)
		shares = keepBest(
			shares.flatMap((share): Share[] => {
				const last = i - 1;
				const { other, onSecond } = share;
				const printed = step[last * size + i] as number;
				const stays = { ...share, second: onSecond ? [...share.second, i] : share.second };
				const turn: ExplainedStep = { from: other, to: i, by: 'beside' };
				const worth = share.worth + explainStep(nodes, links, turn, w) - printed;
				const turned = {
					worth,
					other: last,
					steps: [...share.steps, turn],
					second: onSecond ? share.second : [...share.second, i],
					onSecond: !onSecond,
				};
				return [stays, turned];
			}),
		);
	const closed = (share: Share): number =>
		share.worth +
		(share.other === to - 1 ? 0 : (end[share.other] as number) - (end[second - 1] as number));
	const turned = shares.filter(({ steps }) => steps.length > 0);
	if (turned.length === 0) return undefined;
	const best = turned.reduce((a, b) => (closed(b) > closed(a) ? b : a));
	const own = new Set(best.second);
	return {
		gain: closed(best) + w.layout,
		steps: best.steps,
		reorder: (order) => {
			const inside = order.filter((i) => i > first && i < to);
			const at = order.indexOf(first) + 1;
			const rest = order.filter((i) => i <= first || i >= to);
			return [
				...rest.slice(0, at),
				...inside.filter((i) => !own.has(i)),
				...inside.filter((i) => own.has(i)),
				...rest.slice(at),
			];
		},
	};
}

/** Nodes and links in; for each two heads in a row, the best guess that their texts lie side by side out. */
export function proposeBeside(
	nodes: readonly PageNode[],
	links: Links,
	w: Weights,
): readonly LayoutGuess[] {
	const heads = nodes.flatMap(({ kind }, i) => (kind === 'head' ? [i] : []));
	return heads.flatMap((first, h) => {
		const second = heads[h + 1];
		if (second === undefined) return [];
		const to = Math.min(heads[h + 2] ?? nodes.length, second + LONGEST);
		return shareOut(nodes, links, [first, second, to], w) ?? [];
	});
}

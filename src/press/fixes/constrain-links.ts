import type { ChainProblem } from '../articles/chain-layout.ts';
import type { PageNode } from '../articles/make-nodes.ts';
import type { Constraints } from './list-constraints.ts';

/** No evidence of a page comes near it. */
const FORBIDDEN = -1000;

/**
 * A page's problem and the editor's constraints in; out, the same problem in which only readings
 * that honour them are worth anything: steps the editor forbids, and every other step into or out
 * of a line whose neighbour is settled, are ruled out.
 */
export function constrainLinks(
	problem: ChainProblem,
	nodes: readonly PageNode[],
	{ follows, apart, together, opens, ends }: Constraints,
): ChainProblem {
	const settles = follows.length + apart.length + together.length + opens.size + ends.size;
	if (settles === 0) return problem;
	const { links, isHead } = problem;
	const { size } = links;
	const nodeOf = new Map<number, number>();
	nodes.forEach(({ lines }, node) => {
		for (const line of lines) nodeOf.set(line, node);
	});
	const step = links.step.slice();
	const bare = links.bare.slice();
	const start = links.start.slice();
	const end = links.end.slice();
	const joins = links.joins.slice();
	const forbid = (u: number, v: number): void => {
		step[u * size + v] = FORBIDDEN;
		bare[u * size + v] = FORBIDDEN;
	};
	const pair = (line: number, other: number): [number, number] | undefined => {
		const u = nodeOf.get(line);
		const v = nodeOf.get(other);
		return u === undefined || v === undefined || u === v ? undefined : [u, v];
	};
	const forced = new Map<number, number>();
	for (const follow of follows) {
		const [u, v] = pair(follow.before, follow.line) ?? [];
		if (u === undefined || v === undefined || isHead[v]) continue;
		for (let x = 0; x < size; x++) {
			if (x !== u) forbid(x, v);
			if (x !== v) forbid(u, x);
		}
		start[v] = FORBIDDEN;
		end[u] = FORBIDDEN;
		step[u * size + v] = Math.max(0, links.step[u * size + v] as number);
		bare[u * size + v] = Math.max(0, links.bare[u * size + v] as number);
		joins[u * size + v] = Number(follow.joins);
		forced.set(v, u);
	}
	for (const [before, line] of apart) {
		const found = pair(before, line);
		if (found) forbid(...found);
	}
	const firsts = new Set<number>();
	for (const line of opens) {
		const node = nodeOf.get(line);
		if (node === undefined) continue;
		firsts.add(node);
		for (let x = 0; x < size; x++) forbid(x, node);
		start[node] = 0;
	}
	const lasts = new Set<number>();
	for (const line of ends) {
		const node = nodeOf.get(line);
		if (node === undefined) continue;
		lasts.add(node);
		for (let x = 0; x < size; x++) forbid(node, x);
		end[node] = 0;
	}
	const pairs = together.flatMap(([line, other]) => {
		const found = pair(line, other);
		return found ? [found] : [];
	});
	return {
		...problem,
		links: { ...links, step, bare, start, end, joins },
		settled: { forced, firsts, lasts, together: pairs },
	};
}

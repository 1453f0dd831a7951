import { keepsTogether } from '../fixes/honour-chains.ts';
import { type ChainProblem, type Layout, likenessOf } from './chain-layout.ts';
import { nodeAt, SMALLEST_GAIN, stepOf } from './chain-steps.ts';

const LONGEST_RUN = 14;
const LEAST_HOPE = 0;

/** For each node, the best step into it and out of it. */
function bestSteps({ links }: ChainProblem): { bestIn: Float64Array; bestOut: Float64Array } {
	const { size, step } = links;
	const bestIn = links.start.slice();
	const bestOut = links.end.slice();
	for (let i = 0; i < size; i++)
		for (let j = 0; j < size; j++) {
			const worth = step[i * size + j] as number;
			if (worth > (bestIn[j] as number)) bestIn[j] = worth;
			if (worth > (bestOut[i] as number)) bestOut[i] = worth;
		}
	return { bestIn, bestOut };
}

/** The best run of nodes to move elsewhere, within its chain or into another. */
export function moveRuns(problem: ChainProblem, at: Layout): number[][] | undefined {
	const { chains, from, values } = at;
	let best = SMALLEST_GAIN;
	let found: [number, number, number, number, number] | undefined;
	const { bestIn, bestOut } = bestSteps(problem);
	chains.forEach((A, a) => {
		const x = from[a] ?? 0;
		for (let i = A.length > 0 && problem.isHead[A[0] as number] ? 1 : 0; i < A.length; i++)
			for (let j = i + 1; j <= A.length && j - i <= LONGEST_RUN; j++) {
				const before = nodeAt(A, i - 1);
				const first = nodeAt(A, i);
				const last = nodeAt(A, j - 1);
				const after = nodeAt(A, j);
				const freed =
					stepOf(problem, before, after) -
					stepOf(problem, before, first) -
					stepOf(problem, last, after);
				const hope =
					freed + Math.max(0, bestIn[first] as number) + Math.max(0, bestOut[last] as number);
				if (hope < LEAST_HOPE) continue;
				chains.forEach((B, b) => {
					const y = from[b] ?? 0;
					for (let q = B.length > 0 && problem.isHead[B[0] as number] ? 1 : 0; q <= B.length; q++) {
						if (a === b && q >= i && q <= j) continue;
						const b1 = nodeAt(B, q - 1);
						const b2 = nodeAt(B, q);
						const steps =
							freed +
							stepOf(problem, b1, first) +
							stepOf(problem, last, b2) -
							stepOf(problem, b1, b2);
						if (steps < best - 6) continue;
						const gain =
							a === b
								? steps
								: steps +
									likenessOf(at, x, x + i, x + j, x + A.length, 0, 0) +
									likenessOf(at, y, y + q, x + i, x + j, y + q, y + B.length) -
									(values[a] ?? 0) -
									(values[b] ?? 0);
						if (gain > best && (a === b || keepsTogether(problem.settled, A.slice(i, j)))) {
							best = gain;
							found = [a, b, i, j, q];
						}
					}
				});
			}
	});
	if (!found) return undefined;
	const [a, b, i, j, q] = found;
	const run = (chains[a] ?? []).slice(i, j);
	const next = chains.map((chain) => [...chain]);
	const target = next[b] ?? [];
	if (a === b) {
		target.splice(i, run.length);
		target.splice(q > i ? q - run.length : q, 0, ...run);
	} else {
		(next[a] ?? []).splice(i, run.length);
		target.splice(q, 0, ...run);
	}
	return next;
}

import { keepsTogether } from '../fixes/honour-chains.ts';
import { type ChainProblem, type Layout, likenessOf } from './chain-layout.ts';
import { nodeAt, SMALLEST_GAIN, stepOf } from './chain-steps.ts';

/** More than likeness ever makes up for. */
const MOST_LIKENESS = 12;

/** The best exchange of two chains' tails. */
export function exchangeTails(problem: ChainProblem, at: Layout): number[][] | undefined {
	const { chains, from, values } = at;
	let best = SMALLEST_GAIN;
	let found: [number, number, number, number] | undefined;
	for (let a = 0; a < chains.length; a++) {
		const A = chains[a] as readonly number[];
		const x = from[a] as number;
		for (let p = 0; p <= A.length; p++) {
			const a1 = nodeAt(A, p - 1);
			const a2 = nodeAt(A, p);
			const stepA = stepOf(problem, a1, a2);
			for (let b = a + 1; b < chains.length; b++) {
				const B = chains[b] as readonly number[];
				const y = from[b] as number;
				const old = (values[a] as number) + (values[b] as number);
				let b1 = -1;
				for (let q = 0; q <= B.length; q++) {
					const b2 = q < B.length ? (B[q] as number) : -1;
					const before = b1;
					b1 = b2;
					if ((p === 0 && q === 0) || (p === A.length && q === B.length)) continue;
					const steps =
						stepOf(problem, a1, b2) +
						stepOf(problem, before, a2) -
						stepA -
						stepOf(problem, before, b2);
					if (steps < best - MOST_LIKENESS) continue;
					const now =
						likenessOf(at, x, x + p, y + q, y + B.length, 0, 0) +
						likenessOf(at, y, y + q, x + p, x + A.length, 0, 0);
					const gain = steps + now - old;
					if (
						gain > best &&
						keepsTogether(problem.settled, [...A.slice(0, p), ...B.slice(q)]) &&
						keepsTogether(problem.settled, [...B.slice(0, q), ...A.slice(p)])
					) {
						best = gain;
						found = [a, b, p, q];
					}
				}
			}
		}
	}
	if (!found) return undefined;
	const [a, b, p, q] = found;
	const A = chains[a] ?? [];
	const B = chains[b] ?? [];
	return chains.map((chain, c) =>
		c === a
			? [...A.slice(0, p), ...B.slice(q)]
			: c === b
				? [...B.slice(0, q), ...A.slice(p)]
				: [...chain],
	);
}

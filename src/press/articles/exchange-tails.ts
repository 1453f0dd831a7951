import { keepsTogether } from '../fixes/honour-chains.ts';
import { type ChainProblem, type Layout, likenessOf } from './chain-layout.ts';
import { nodeAt, SMALLEST_GAIN, stepOf } from './chain-steps.ts';

/** The best exchange of two chains' tails. */
export function exchangeTails(problem: ChainProblem, at: Layout): number[][] | undefined {
	const { chains, from, values } = at;
	let best = SMALLEST_GAIN;
	let found: [number, number, number, number] | undefined;
	for (let a = 0; a < chains.length; a++) {
		const A = chains[a] ?? [];
		for (let b = a + 1; b < chains.length; b++) {
			const B = chains[b] ?? [];
			const old = (values[a] ?? 0) + (values[b] ?? 0);
			const x = from[a] ?? 0;
			const y = from[b] ?? 0;
			for (let p = 0; p <= A.length; p++)
				for (let q = 0; q <= B.length; q++) {
					if ((p === 0 && q === 0) || (p === A.length && q === B.length)) continue;
					const a1 = nodeAt(A, p - 1);
					const a2 = nodeAt(A, p);
					const b1 = nodeAt(B, q - 1);
					const b2 = nodeAt(B, q);
					const steps =
						stepOf(problem, a1, b2) +
						stepOf(problem, b1, a2) -
						stepOf(problem, a1, a2) -
						stepOf(problem, b1, b2);
					if (steps < best - 12) continue;
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

import type { Row } from './row.ts';

function logSum(values: Float64Array): number {
	let top = -Infinity;
	for (const value of values) if (value > top) top = value;
	if (top === -Infinity) return top;
	let sum = 0;
	for (const value of values) sum += Math.exp(value - top);
	return top + Math.log(sum);
}

/** A row in; for each place the probability of each state out, over all rows there could be. */
export function weighRow({ size, emit, links, start }: Row): readonly Float64Array[] {
	const count = emit.length;
	const forward: Float64Array[] = [];
	const steps = new Float64Array(size);
	for (let i = 0; i < count; i++) {
		const own = emit[i] as Float64Array;
		const link = links[i] as Float64Array;
		const above = forward[i - 1];
		const now = new Float64Array(size);
		for (let s = 0; s < size; s++) {
			if (above)
				for (let r = 0; r < size; r++)
					steps[r] = (above[r] as number) + (link[r * size + s] as number);
			now[s] = (above ? logSum(steps) : (start[s] as number)) + (own[s] as number);
		}
		forward.push(now);
	}
	const odds: Float64Array[] = new Array<Float64Array>(count);
	let backward = new Float64Array(size);
	for (let i = count - 1; i >= 0; i--) {
		const own = emit[i] as Float64Array;
		const link = links[i] as Float64Array;
		const scores = (forward[i] as Float64Array).map((score, s) => score + (backward[s] as number));
		const total = logSum(scores);
		odds[i] = scores.map((score) => Math.exp(score - total));
		const earlier = new Float64Array(size);
		for (let r = 0; r < size; r++) {
			for (let s = 0; s < size; s++)
				steps[s] = (link[r * size + s] as number) + (own[s] as number) + (backward[s] as number);
			earlier[r] = logSum(steps);
		}
		backward = earlier;
	}
	return odds;
}

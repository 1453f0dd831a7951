import type { Row } from './row.ts';

/** A row of states and what it scores as a whole. */
export interface ChosenRow {
	readonly states: readonly number[];
	readonly score: number;
}

/** A row in, its best states out; `allowed` names places that may not have every state. */
export function chooseRow(
	{ size, emit, links, start }: Row,
	allowed: ReadonlyMap<number, ReadonlySet<number>>,
): ChosenRow {
	const count = emit.length;
	if (count === 0) return { states: [], score: 0 };
	const from = new Uint8Array(count * size);
	let top = new Float64Array(size);
	for (let i = 0; i < count; i++) {
		const now = new Float64Array(size);
		const own = emit[i] as Float64Array;
		const link = links[i] as Float64Array;
		const only = allowed.get(i);
		for (let s = 0; s < size; s++) {
			let high = i === 0 ? (start[s] as number) : -Infinity;
			if (i > 0)
				for (let r = 0; r < size; r++) {
					const reached = (top[r] as number) + (link[r * size + s] as number);
					if (reached > high) {
						high = reached;
						from[i * size + s] = r;
					}
				}
			now[s] = only && !only.has(s) ? -Infinity : high + (own[s] as number);
		}
		top = now;
	}
	const score = Math.max(...top);
	const states: number[] = new Array<number>(count);
	let state = Math.max(0, top.indexOf(score));
	for (let i = count - 1; i >= 0; i--) {
		states[i] = state;
		state = from[i * size + state] as number;
	}
	return { states, score };
}

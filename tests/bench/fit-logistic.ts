import type { Features } from '../../src/press/cuts/start-features.ts';
import { weigh } from '../../src/press/cuts/start-features.ts';

/** One case to learn from. */
export interface Sample {
	readonly features: Features;
	readonly right: boolean;
	readonly weight: number;
}

const ROUNDS = 400;
const RATE = 0.5;

/** Cases in, the weights of a logistic regression out, pulled to 0 by `penalty`. */
export function fitLogistic(samples: readonly Sample[], penalty: number): Record<string, number> {
	const model: Record<string, number> = {};
	const scale: Record<string, number> = {};
	const total = samples.reduce((sum, { weight }) => sum + weight, 0);
	for (let round = 0; round < ROUNDS; round++) {
		const slope: Record<string, number> = {};
		for (const { features, right, weight } of samples) {
			const miss = (right ? 1 : 0) - 1 / (1 + Math.exp(-weigh(features, model)));
			for (const name in features)
				slope[name] = (slope[name] ?? 0) + miss * weight * (features[name] ?? 0);
		}
		for (const name in slope) {
			const step =
				((slope[name] ?? 0) - (name === 'bias' ? 0 : penalty * (model[name] ?? 0))) / total;
			scale[name] = (scale[name] ?? 0) + step * step;
			model[name] = (model[name] ?? 0) + (RATE * step) / Math.sqrt((scale[name] ?? 0) + 1e-10);
		}
	}
	return model;
}

import { type Features, weigh } from '../../src/press/cuts/start-features.ts';

const ROUNDS = 150;
const RATE = 0.3;

/**
 * Choices in, each the features of the right one first and then of the others; out, the weights under
 * which the right ones are likeliest (a conditional logit), pulled to 0 by `penalty`.
 */
export function fitChoice(
	choices: readonly (readonly Features[])[],
	penalty: number,
): Record<string, number> {
	const model: Record<string, number> = {};
	const scale: Record<string, number> = {};
	for (let round = 0; round < ROUNDS; round++) {
		const slope: Record<string, number> = {};
		for (const choice of choices) {
			const worths = choice.map((features) => weigh(features, model));
			const most = Math.max(...worths);
			const shares = worths.map((worth) => Math.exp(worth - most));
			const all = shares.reduce((sum, share) => sum + share, 0);
			choice.forEach((features, i) => {
				const miss = (i === 0 ? 1 : 0) - (shares[i] ?? 0) / all;
				for (const name in features)
					slope[name] = (slope[name] ?? 0) + miss * (features[name] ?? 0);
			});
		}
		for (const name in slope) {
			const step = ((slope[name] ?? 0) - penalty * (model[name] ?? 0)) / choices.length;
			scale[name] = (scale[name] ?? 0) + step * step;
			model[name] = (model[name] ?? 0) + (RATE * step) / Math.sqrt((scale[name] ?? 0) + 1e-10);
		}
	}
	return model;
}

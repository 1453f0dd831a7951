import { join } from 'node:path';
import { type ComposedPage, composePage } from './compose-page.ts';
import { loadCorpus } from './load-corpus.ts';
import { planPages } from './plan-pages.ts';
import { seedRandom } from './random.ts';

/** Rules and weights may be fitted to `train`; figures are reported on `aside`. */
export type HalfName = 'train' | 'aside';

/** Composes `count` pages of one half. The same seed gives the same bytes. */
export function composeSet(half: HalfName, count: number, seed: string): ComposedPage[] {
	const corpus = loadCorpus(join(import.meta.dirname, '../corpus', half));
	const plans = planPages(corpus, count, seedRandom(`plan ${seed}`));
	return plans.map((plan) => composePage(plan, corpus, seedRandom(`page ${seed} ${plan.name}`)));
}

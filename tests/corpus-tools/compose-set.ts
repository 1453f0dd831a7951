import { join } from 'node:path';
import { type ComposedPage, composePage } from './compose-page.ts';
import { loadCorpus } from './load-corpus.ts';
import { planPages } from './plan-pages.ts';
import { seedRandom } from './random.ts';

/**
 * The sets of the corpus. Rules and weights may be fitted to `train`; figures are reported on `aside`
 * as work goes on, and on `fresh` once it is done.
 */
export const SETS = ['train', 'aside', 'fresh'] as const;
type SetName = (typeof SETS)[number];

/** Which set a command line names. @throws on a name that is none. */
export function toSetName(name: string): SetName {
	const found = SETS.find((set) => set === name);
	if (!found) throw new Error(`Unknown set \`${name}\`, expected one of ${SETS.join(', ')}`);
	return found;
}

/** Composes `count` pages of one set. The same seed gives the same bytes. */
export function composeSet(set: SetName, count: number, seed: string): ComposedPage[] {
	const corpus = loadCorpus(join(import.meta.dirname, '../corpus', set));
	const plans = planPages(corpus, count, seedRandom(`plan ${seed}`));
	return plans.map((plan) => composePage(plan, corpus, seedRandom(`page ${seed} ${plan.name}`)));
}

import { expect, test } from 'vitest';
import { loadCorpus } from './load-corpus.ts';
import { planPages } from './plan-pages.ts';
import { seedRandom } from './random.ts';

test('a set with two traditional articles makes pages of two, none of them twice', () => {
	const corpus = loadCorpus('tests/corpus/train');
	const traditional = corpus.articles.filter(({ script }) => script === 'hant').slice(0, 2);
	const simplified = corpus.articles.filter(({ script }) => script === 'hans');
	const plans = planPages(
		{ ...corpus, articles: [...simplified, ...traditional] },
		24,
		seedRandom('plan'),
	);
	const own = plans.filter(({ difficulty }) => difficulty === 'traditional');
	expect(own.length).toBeGreaterThan(0);
	for (const { articles } of own) expect(new Set(articles)).toEqual(new Set(traditional));
});

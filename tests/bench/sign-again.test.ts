import { expect, test } from 'vitest';
import { loadCorpus } from '../corpus-tools/load-corpus.ts';
import { seedRandom } from '../corpus-tools/random.ts';
import { signAgain } from './sign-again.ts';

test('keeps every name of a byline in whatever form it is printed', () => {
	const { articles } = loadCorpus(`${import.meta.dirname}/../corpus/train`);
	const random = seedRandom('sign');
	const forms = new Set<string>();
	for (const article of articles) {
		const again = signAgain(article, random);
		if (!again) continue;
		forms.add((again.signed ?? '').replace(/\p{Script=Han}+/gu, '甲'));
		for (const name of article.byline) expect(again.signed).toContain(name);
	}
	expect(forms.size).toBeGreaterThan(8);
});

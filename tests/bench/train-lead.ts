/**
 * `node tests/bench/train-lead.ts`: fits what the first paragraph of an article looks like, against
 * its other paragraphs, to the corpus's train half, and writes `src/press/cuts/lead-model.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leadFeatures } from '../../src/press/cuts/lead-features.ts';
import { weigh } from '../../src/press/cuts/start-features.ts';
import { fitLogistic, type Sample } from './fit-logistic.ts';
import { trainTexts } from './train-texts.ts';

const FEWEST = 3;
const SHORTEST = 20;
const FOLDS = 5;
const PENALTY = 2;

/** One sample a paragraph, the first ones together weighing as much as all others. */
function listSamples(articles: readonly (readonly string[])[]): Sample[] {
	const others = articles.reduce((sum, { length }) => sum + length - 1, 0);
	return articles.flatMap((paragraphs) =>
		paragraphs.map((text, i) => ({
			features: leadFeatures(text),
			right: i === 0,
			weight: i === 0 ? others / articles.length : 1,
		})),
	);
}

/** Share of pairs, a first paragraph and another, that a model puts in order. */
function rank(samples: readonly Sample[], model: Record<string, number>): number {
	const worths = (right: boolean) =>
		samples.filter((one) => one.right === right).map((one) => weigh(one.features, model));
	const others = worths(false);
	const shares = worths(true).map((a) => others.filter((b) => a > b).length / others.length);
	return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

const articles = trainTexts().filter(
	(paragraphs) =>
		paragraphs.length >= FEWEST && paragraphs.every(({ length }) => length >= SHORTEST),
);
const shares = Array.from({ length: FOLDS }, (_, fold) => {
	const part = (own: boolean) => articles.filter((__, i) => (i % FOLDS === fold) === own);
	return rank(listSamples(part(true)), fitLogistic(listSamples(part(false)), PENALTY));
});
const mean = shares.reduce((sum, share) => sum + share, 0) / FOLDS;
console.log(`${articles.length} articles, ${(100 * mean).toFixed(1)} % of pairs in order`);
const model = fitLogistic(listSamples(articles), PENALTY);
const rows = Object.entries(model).map(([key, value]) => `\t${key}: ${Number(value.toFixed(2))},`);
writeFileSync(
	join(import.meta.dirname, '../../src/press/cuts/lead-model.ts'),
	`/* Written by tests/bench/train-lead.ts from our own articles. Log-odds, even priors. */\n\n/** How the first paragraph of an article begins, against its others. */\nexport const LEAD_MODEL: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`,
);

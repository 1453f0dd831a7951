/**
 * `node tests/bench/train-cuts.ts`: fits the models of cuts and of paragraph starts to random cuts
 * in the paragraphs of the corpus's train half, and writes `src/press/cuts/cut-model.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorld } from '../../src/archive/read-world.ts';
import { countGrams, type Grams } from '../../src/press/cuts/count-grams.ts';
import { cutFeatures } from '../../src/press/cuts/cut-features.ts';
import { type Ends, measureEnds } from '../../src/press/cuts/measure-ends.ts';
import { type Features, startFeatures, weigh } from '../../src/press/cuts/start-features.ts';
import type { ClassPairs } from '../../src/press/cuts/weigh-classes.ts';
import { seedRandom } from '../corpus-tools/random.ts';
import { fitLogistic, type Sample } from './fit-logistic.ts';
import { foldClasses } from './fold-classes.ts';
import { trainTexts } from './train-texts.ts';

const CUTS = 6;
const OTHERS = 6;

interface Cut {
	readonly from: string;
	readonly to: string;
	readonly tail: Ends;
	readonly head: Ends;
	readonly grams: Grams;
	readonly pairs: ClassPairs;
}

const lexicon = readWorld();
const { words } = lexicon;
const { int: below } = seedRandom('cuts');
const texts = trainTexts().map((paragraphs) => paragraphs.filter((text) => text.length > 30));
const classesFor = foldClasses(texts, lexicon);
const cuts: Cut[] = [];
const heads: { readonly text: string; readonly ends: Ends; readonly opens: boolean }[] = [];
texts.forEach((paragraphs, article) => {
	for (const text of paragraphs) {
		heads.push({ text, ends: measureEnds(text, lexicon), opens: true });
		const others = paragraphs.filter((other) => other !== text);
		for (let i = 0; i < CUTS; i++) {
			const at = 6 + below(text.length - 12);
			const from = text.slice(0, at);
			const to = text.slice(at);
			if (/[。！？…][”’）》]*$/u.test(from)) continue;
			const page = [1, 2, 3].flatMap(() => texts[below(texts.length)] ?? []);
			const nodes = [...others, ...page, from, to].map((t) => ({ text: t }));
			cuts.push({
				from,
				to,
				tail: measureEnds(from, lexicon),
				head: measureEnds(to, lexicon),
				grams: countGrams(nodes),
				pairs: classesFor(article),
			});
			heads.push({ text: to, ends: measureEnds(to, lexicon), opens: false });
		}
	}
});
const starts: Sample[] = heads.map(({ text, ends, opens }) => ({
	features: startFeatures(text, ends, words),
	right: opens,
	weight: opens ? CUTS : 1,
}));
const startModel = fitLogistic(starts, 2);
const startOf = (text: string, ends: Ends): Features => ({
	start: Math.max(-4, Math.min(4, weigh(startFeatures(text, ends, words), startModel))),
});
const opened = heads.filter(({ opens }) => opens);
const continued = heads.filter(({ opens }) => !opens);
const joins: Sample[] = cuts.flatMap(({ from, to, tail, head, grams, pairs }) => {
	const sample = (text: string, ends: Ends, right: boolean, weight: number): Sample => ({
		features: {
			bias: 1,
			...startOf(text, ends),
			...cutFeatures(
				{ text: from, ends: tail, start: 0 },
				{ text, ends, start: 0 },
				{ grams, lexicon, pairs },
			),
		},
		right,
		weight,
	});
	const wrong = Array.from(
		{ length: OTHERS },
		(_, i) => (i % 2 ? opened : continued)[below((i % 2 ? opened : continued).length)],
	).filter((other) => other !== undefined && other.text !== to);
	return [
		sample(to, head, true, OTHERS),
		...wrong.flatMap((other) => (other ? [sample(other.text, other.ends, false, 1)] : [])),
	];
});
const joinModel = fitLogistic(joins, 2);
const show = (name: string, about: string, model: Record<string, number>): string =>
	`/** ${about} */\nexport const ${name}: Readonly<Record<string, number>> = {\n${Object.entries(
		model,
	)
		.map(([key, value]) => `\t${key}: ${Number(value.toFixed(2))},`)
		.join('\n')}\n};\n`;
writeFileSync(
	join(import.meta.dirname, '../../src/press/cuts/cut-model.ts'),
	`/* Written by tests/bench/train-cuts.ts from random cuts in our own paragraphs. Log-odds, even priors. */\n\n${show('START_MODEL', 'How a text begins: a paragraph, against the rest of a sentence cut in two.', startModel)}\n${show('JOIN_MODEL', 'How two texts meet: halves of one sentence, against any other text that follows.', joinModel)}`,
);
const rate = (samples: readonly Sample[], model: Record<string, number>): string => {
	let right = 0;
	let all = 0;
	for (const { features, right: is, weight } of samples) {
		all += weight;
		if (weigh(features, model) > 0 === is) right += weight;
	}
	return `${((100 * right) / all).toFixed(1)} % of ${samples.length}`;
};
console.log(`starts ${rate(starts, startModel)}, joins ${rate(joins, joinModel)}`);

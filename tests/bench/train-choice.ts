/**
 * `node tests/bench/train-choice.ts`: fits which fragment of a page goes on where a text stops in
 * mid-sentence, on pages composed from the corpus's train half, and writes
 * `src/press/cuts/choice-model.ts`. How words follow each other is counted without the article in
 * question, so that the model does not learn to trust counts of its own text.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorld } from '../../src/archive/read-world.ts';
import { choiceFeatures } from '../../src/press/cuts/choice-features.ts';
import { type Features, weigh } from '../../src/press/cuts/start-features.ts';
import { splitLines } from '../../src/press/lines/split-lines.ts';
import { prepareProblem } from '../../src/press/read-page.ts';
import type { ComposedPage } from '../corpus-tools/compose-page.ts';
import { composeSet } from '../corpus-tools/compose-set.ts';
import { fitChoice } from './fit-choice.ts';
import { foldClasses } from './fold-classes.ts';
import { trainTexts } from './train-texts.ts';

const PAGES = 72;
const SEEDS = ['j1', 'j2', 'j3', 'j4', 'j5', 'j6'];
const PENALTY = 4;

const world = readWorld();
const texts = trainTexts();
const classesFor = foldClasses(texts, world);
const joined = texts.map((paragraphs) => paragraphs.join('\n'));

/** The page's lines that are cut in mid-sentence, each with its rest and all other running text. */
function listChoices({ text, gold }: ComposedPage): Features[][] {
	const { page, evidence, repeats } = prepareProblem(splitLines({ page: 'x', text }), world);
	const at = new Map(page.lines.map(({ line }, i) => [line.number, i]));
	const bodies = gold.articles.map(({ lines }) =>
		lines.flatMap(([line, role, joins]) =>
			role === 'body' ? [{ line: at.get(line) ?? 0, joins }] : [],
		),
	);
	const all = bodies.flat().map(({ line }) => line);
	return bodies.flatMap((body) =>
		body.flatMap(({ line, joins }, k) => {
			const from = body[k - 1]?.line;
			const side = page.sides[from ?? -1];
			if (!joins || from === undefined || !side || page.lines[from]?.finished) return [];
			const text = side.text.slice(0, repeats.blurred.get(from));
			const key = text.slice(-24, -2);
			const pairs = classesFor(joined.findIndex((article) => article.includes(key)));
			const shared = { grams: page.grams, lexicon: world, pairs };
			const others = all.filter((other) => other !== line && other !== from);
			return [
				[line, ...others].flatMap((other) => {
					const to = page.sides[other];
					return to ? [choiceFeatures(side, to, evidence.likeness(from, other), shared)] : [];
				}),
			];
		}),
	);
}

const choices = SEEDS.flatMap((seed) => composeSet('train', PAGES, seed).flatMap(listChoices));
const model = fitChoice(choices, PENALTY);
const first = choices.filter((choice) => {
	const [right = 0, ...others] = choice.map((features) => weigh(features, model));
	return others.every((other) => other < right);
});
console.log(
	`${choices.length} cuts, ${((100 * first.length) / choices.length).toFixed(1)} % right`,
);
const rows = Object.entries(model).map(
	([name, value]) => `\t${name}: ${Number(value.toFixed(2))},`,
);
writeFileSync(
	join(import.meta.dirname, '../../src/press/cuts/choice-model.ts'),
	`/* Written by tests/bench/train-choice.ts from pages of our own. */\n\n/** Which fragment of a page goes on where a text stops in mid-sentence: log-odds. */\nexport const CHOICE_MODEL: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`,
);

/**
 * `node tests/bench/train-classes.ts`: counts which classes of words follow each other in the
 * paragraphs of the corpus's train half, and writes `src/press/cuts/class-model.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorld } from '../../src/archive/read-world.ts';
import { countClasses, nameClasses } from './count-classes.ts';
import { trainTexts } from './train-texts.ts';

const LEAST = 0.25;
const world = readWorld();
const texts = trainTexts().flat();
const names = nameClasses(texts, world);
const table = countClasses(texts, names, world);
const rows = names.map((_, first) =>
	names
		.flatMap((__, second) => {
			const worth = table[first * names.length + second] ?? 0;
			return Math.abs(worth) < LEAST ? [] : [`${second}:${Math.round(worth * 10)}`];
		})
		.join(' '),
);
const list = (about: string, name: string, entries: readonly string[]): string =>
	`/** ${about} */\nexport const ${name}: readonly string[] = [\n${entries
		.map((entry) => `\t'${entry.replace(/['\\]/gu, '\\$&')}',\n`)
		.join('')}];\n`;
writeFileSync(
	join(import.meta.dirname, '../../src/press/cuts/class-model.ts'),
	`/* Written by tests/bench/train-classes.ts from the words of our own paragraphs. */\n\n${list('Frequent words, marks, and classes of words with their length.', 'CLASSES', names)}\n${list('For each class, the places of those that follow it oftener or more rarely than by chance: log-odds, tenths.', 'PAIRS', rows)}`,
);
console.log(
	`${names.length} classes, ${rows.join(' ').split(' ').length} pairs, ${texts.length} texts`,
);

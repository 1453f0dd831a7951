/**
 * `npm run score -- GOLD_DIR PREDICTIONS`: scores predictions, a folder of `NN.json` or one file of
 * `npm run press -- --json`, against a folder of `NN.gold.json` with `NN.txt` beside them.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { printCalibration, printFigures } from './print-figures.ts';
import { type PageScore, type Predicted, scorePage } from './score-page.ts';
import type { Gold } from './write-page.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { text: { type: 'string' }, pages: { type: 'boolean', default: false } },
});
const [folder, predictions] = positionals;
if (!folder || !predictions)
	throw new Error('Usage: npm run score -- GOLD_DIR PREDICTIONS [--text DIR] [--pages]');

const parse = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const nameOf = (file: string): string => basename(file).replace(/(\.gold)?\.(json|txt)$/, '');

function readPredictions(path: string): Map<string, Predicted> {
	if (statSync(path).isDirectory()) {
		const files = readdirSync(path).filter((file) => /(?<!\.gold)\.json$/.test(file));
		return new Map(files.map((file) => [nameOf(file), parse(join(path, file))]));
	}
	const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean);
	const objects = rows.map((row) => JSON.parse(row) as Predicted & { source: string });
	return new Map(objects.map((object) => [nameOf(object.source), object]));
}

const told = readPredictions(predictions);
const sets = new Map<string, PageScore[]>();
for (const file of readdirSync(folder)
	.filter((name) => name.endsWith('.gold.json'))
	.sort()) {
	const gold = parse<Gold>(join(folder, file));
	const text = readFileSync(join(values.text ?? folder, gold.source), 'utf8');
	const predicted = told.get(nameOf(file));
	if (!predicted) console.error(`no prediction for ${file}`);
	const score = scorePage(gold, predicted ?? {}, text);
	const set = gold.difficulty ?? basename(folder);
	for (const name of values.pages ? [`${set} ${nameOf(file)}`] : [set])
		sets.set(name, [...(sets.get(name) ?? []), score]);
}
console.log(printFigures(sets));
console.log(`\n${printCalibration([...sets.values()].flat())}`);

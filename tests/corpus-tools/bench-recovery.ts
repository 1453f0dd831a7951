/**
 * `npm run bench:recovery -- --set aside --pages 60 --seed 1`: composes pages, reads them with the
 * press and prints what was recovered, set by set, with the calibration of the joins and the time.
 * `--folder DIR` reads pages with gold from a folder instead; `--out DIR` keeps pages, gold and
 * predictions for a closer look; `--worst N` lists the pages read worst.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readWorld } from '../../src/archive/read-world.ts';
import { type Prediction, predictPage } from '../../src/press/prediction.ts';
import { readIssue } from '../../src/press/read-issue.ts';
import type { ComposedPage } from './compose-page.ts';
import { composeSet, toSetName } from './compose-set.ts';
import { asOnePage, loadJumps } from './load-jumps.ts';
import { printCalibration, printFigures } from './print-figures.ts';
import { headOf, type PageScore, scorePage } from './score-page.ts';
import type { Gold } from './write-page.ts';

const { values } = parseArgs({
	options: {
		set: { type: 'string', default: 'aside' },
		pages: { type: 'string', default: '60' },
		seed: { type: 'string', default: '1' },
		folder: { type: 'string' },
		out: { type: 'string' },
		worst: { type: 'string', default: '0' },
	},
});

function loadPages(folder: string): ComposedPage[] {
	const files = readdirSync(folder).filter((name) => name.endsWith('.gold.json'));
	return files.sort().map((file) => {
		const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
		return { gold, text: readFileSync(join(folder, gold.source), 'utf8') };
	});
}

const world = readWorld();
const chosen = toSetName(values.set);
const pages = values.folder
	? loadPages(values.folder)
	: composeSet(chosen, Number(values.pages), values.seed);

const read = (page: ComposedPage): Prediction => {
	const name = page.gold.source;
	return predictPage(readIssue([{ page: name, text: page.text }], world, []), name);
};
for (const page of pages.slice(0, 5)) read(page);

const rows = pages.map((page) => {
	const start = performance.now();
	const predicted = read(page);
	const time = performance.now() - start;
	return { page, predicted, time, score: scorePage(page.gold, predicted, page.text) };
});

const sets = new Map<string, PageScore[]>();
for (const { page, score } of rows) {
	const set = page.gold.difficulty ?? 'pages';
	sets.set(set, [...(sets.get(set) ?? []), score]);
}
if (!values.folder)
	for (const issue of loadJumps()) {
		const whole = asOnePage(issue, readIssue(issue.pages, world, []));
		const score = scorePage(whole.gold, whole.predicted, whole.text);
		sets.set('jumps', [...(sets.get('jumps') ?? []), score]);
	}
console.log(values.folder ?? `${chosen} set, seed ${values.seed}`);
console.log(printFigures(sets));
console.log(`\n${printCalibration(rows.map(({ score }) => score))}`);
const times = rows.map(({ time }) => time).sort((a, b) => a - b);
const at = (share: number): string =>
	(times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
console.log(`\n${rows.length} pages: median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`);

const worst = [...rows].sort((a, b) => headOf(a.score) - headOf(b.score));
for (const { page, score } of worst.slice(0, Number(values.worst)))
	console.log(
		`${headOf(score).toFixed(3)} ${page.gold.source} ${(page.gold.faults ?? []).join(' ')}`,
	);
if (values.out) {
	mkdirSync(values.out, { recursive: true });
	for (const { page, predicted } of rows) {
		const name = page.gold.source.replace(/\.txt$/, '');
		const write = (end: string, text: string) =>
			writeFileSync(join(values.out ?? '', name + end), text);
		write('.txt', page.text);
		write('.gold.json', `${JSON.stringify(page.gold, null, '\t')}\n`);
		write('.json', `${JSON.stringify(predicted)}\n`);
	}
}

/**
 * `node tests/bench/train-confidence.ts [--check]`: fits how sure joins and steps are to how often
 * they are right, on pages composed from the corpus's train half, prints the Brier score and ten
 * bins, and writes `src/press/articles/confidence-model.ts` unless only checking.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorld } from '../../src/archive/read-world.ts';
import { confidenceFeatures } from '../../src/press/articles/rate-confidence.ts';
import { WEIGHTS } from '../../src/press/articles/tuned-weights.ts';
import { weigh } from '../../src/press/cuts/start-features.ts';
import { splitLines } from '../../src/press/lines/split-lines.ts';
import { prepareProblem } from '../../src/press/read-page.ts';
import { solvePage } from '../../src/press/solve-page.ts';
import { composeSet } from '../corpus-tools/compose-set.ts';
import { fitLogistic, type Sample } from './fit-logistic.ts';

const world = readWorld();
const joins: Sample[] = [];
const links: Sample[] = [];
for (const seed of ['c1', 'c2', 'c3'])
	for (const { text, gold } of composeSet('train', 90, seed)) {
		const problem = prepareProblem(splitLines({ page: 'x', text }), world);
		const numbers = problem.page.lines.map(({ line }) => line.number);
		const before = new Map<number, number>();
		const joined = new Set<number>();
		for (const { lines } of gold.articles) {
			let last = 0;
			for (const [line, role, cut] of lines) {
				if (role === 'duplicate' || role === 'byline' || role === 'credit') continue;
				before.set(line, last);
				last = line;
				if (cut) joined.add(line);
			}
		}
		for (const chain of solvePage(problem, new Map(), WEIGHTS).arrangement.chains)
			chain.forEach((placed, i) => {
				const line = numbers[placed.node.lines[0] ?? 0] ?? 0;
				const above = chain[i - 1]?.node;
				if (!above || placed.node.kind === 'credit' || placed.node.kind === 'head') return;
				const follows = above.lines.some((l) => numbers[l] === before.get(line));
				const right = follows && (!placed.joins || joined.has(line));
				(placed.joins ? joins : links).push({
					features: confidenceFeatures(placed),
					right,
					weight: 1,
				});
			});
	}

function report(name: string, samples: readonly Sample[], model: Record<string, number>): void {
	const bins = Array.from({ length: 10 }, () => ({ count: 0, right: 0, said: 0 }));
	let brier = 0;
	for (const { features, right } of samples) {
		const said = 1 / (1 + Math.exp(-weigh(features, model)));
		brier += (said - (right ? 1 : 0)) ** 2;
		const bin = bins[Math.min(9, Math.floor(said * 10))];
		if (!bin) continue;
		bin.count++;
		bin.said += said;
		if (right) bin.right++;
	}
	console.log(`${name}: ${samples.length}, Brier ${(brier / samples.length).toFixed(3)}`);
	bins.forEach(({ count, right, said }, i) => {
		if (count > 0)
			console.log(
				`  ${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}  said ${(said / count).toFixed(2)}  right ${(right / count).toFixed(2)}  of ${count}`,
			);
	});
}

const joinModel = fitLogistic(joins, 1);
const linkModel = fitLogistic(links, 1);
report('joins', joins, joinModel);
report('steps', links, linkModel);
const show = (model: Record<string, number>): string =>
	Object.entries(model)
		.map(([name, value]) => `\t${name}: ${Number(value.toFixed(3))},`)
		.join('\n');
if (!process.argv.includes('--check'))
	writeFileSync(
		join(import.meta.dirname, '../../src/press/articles/confidence-model.ts'),
		`/* Written by tests/bench/train-confidence.ts from pages of our own. */\n\n/** That a join in mid-paragraph is right. */\nexport const JOIN_CONFIDENCE: Readonly<Record<string, number>> = {\n${show(joinModel)}\n};\n\n/** That one paragraph follows another. */\nexport const LINK_CONFIDENCE: Readonly<Record<string, number>> = {\n${show(linkModel)}\n};\n`,
	);

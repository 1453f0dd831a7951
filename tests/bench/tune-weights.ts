/**
 * `node tests/bench/tune-weights.ts [--roles] [--pages N] [--sweeps N]`: moves one weight of the
 * arrangement at a time, on pages composed from the corpus's train half, keeps what reads them
 * better, and writes its numbers into `src/press/articles/tuned-weights.ts`.
 * Without `--roles` the gold's roles are given, which is fast and tells about the arrangement alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readWorld } from '../../src/archive/read-world.ts';
import { arrangePage } from '../../src/press/articles/arrange-page.ts';
import { WEIGHTS } from '../../src/press/articles/tuned-weights.ts';
import type { Weights } from '../../src/press/articles/weights.ts';
import { STATES, type State } from '../../src/press/blocks/roles/states.ts';
import { splitLines } from '../../src/press/lines/split-lines.ts';
import { prepareProblem } from '../../src/press/read-page.ts';
import { solvePage } from '../../src/press/solve-page.ts';
import { composeSet } from '../corpus-tools/compose-set.ts';
import type { Gold } from '../corpus-tools/write-page.ts';
import { type Tally, tallyReading } from './tally-reading.ts';

const { values } = parseArgs({
	options: {
		roles: { type: 'boolean', default: false },
		pages: { type: 'string', default: '150' },
		sweeps: { type: 'string', default: '2' },
		seed: { type: 'string', default: 'w1' },
		only: { type: 'string' },
	},
});
const world = readWorld();
const ROLE: Record<string, State> = { title: 'headline', subtitle: 'deck', duplicate: 'body' };

function statesOf(gold: Gold, numbers: readonly number[]): State[] {
	const roles = new Map<number, string>();
	for (const { lines } of gold.articles) for (const [line, role] of lines) roles.set(line, role);
	for (const { lines } of gold.photos)
		lines.forEach((line, k) => void roles.set(line, k === 0 ? 'caption' : 'photo-credit'));
	for (const [line, role] of gold.furniture) roles.set(line, role);
	return numbers.map((number, i) => {
		const role = roles.get(number) ?? 'body';
		if (role !== 'kicker') return ROLE[role] ?? (role as State);
		return roles.get(numbers[i - 1] ?? 0) === 'title' ? 'kicker-after' : 'kicker-before';
	});
}

const pages = composeSet('train', Number(values.pages), values.seed).map(({ text, gold }) => {
	const problem = prepareProblem(splitLines({ page: 'x', text }), world);
	const numbers = problem.page.lines.map(({ line }) => line.number);
	const states = statesOf(gold, numbers);
	const duplicates = new Map<number, number>();
	for (const { lines } of gold.articles)
		lines.forEach(([line, role], k) => {
			if (role === 'duplicate')
				duplicates.set(numbers.indexOf(line), numbers.indexOf(lines[k - 1]?.[0] ?? 0));
		});
	return { gold, problem, numbers, states, repeats: { ...problem.repeats, duplicates } };
});

function measure(w: Weights): number {
	const tally: Tally = { articles: [0, 0, 0], order: [0, 0], joins: [0, 0, 0] };
	for (const { gold, problem, numbers, states, repeats } of pages) {
		if (values.roles) {
			const reading = solvePage(problem, new Map(), w);
			tallyReading(gold, numbers, reading.states, reading.arrangement, tally);
		} else
			tallyReading(
				gold,
				numbers,
				states,
				arrangePage(problem.page, states, repeats, problem.evidence, w, problem.constraints),
				tally,
			);
	}
	const f1 = ([right, found, wanted]: readonly [number, number, number]): number =>
		(2 * right) / Math.max(1, found + wanted);
	return (f1(tally.articles) + tally.order[0] / tally.order[1] + f1(tally.joins)) / 3;
}

let best: Weights = WEIGHTS;
let score = measure(best);
console.log(`start ${score.toFixed(4)} on ${pages.length} pages, ${STATES.length} states`);
const names = (values.only?.split(',') ?? Object.keys(WEIGHTS)) as (keyof Weights)[];
for (let sweep = 0; sweep < Number(values.sweeps); sweep++)
	for (const name of names)
		for (const factor of [1.5, 0.67, 1.15, 0.87]) {
			const was = best[name];
			const tried = {
				...best,
				[name]: Number((Math.abs(was) < 0.25 ? was + (factor - 1) * 0.8 : was * factor).toFixed(3)),
			};
			const reached = measure(tried);
			if (reached <= score + 0.0002) continue;
			console.log(`${name} ${was} → ${tried[name]}: ${reached.toFixed(4)}`);
			best = tried;
			score = reached;
			break;
		}
const file = join(import.meta.dirname, '../../src/press/articles/tuned-weights.ts');
let text = readFileSync(file, 'utf8');
for (const [name, value] of Object.entries(best))
	text = text.replace(new RegExp(`^\\t${name}: [-\\d.]+,`, 'mu'), `\t${name}: ${value},`);
writeFileSync(file, text);

/**
 * `node tests/bench/train-roles.ts`: fits the correction to the hand-written role scores on pages
 * composed of the corpus's train half, and writes `src/press/blocks/roles/role-model.ts`.
 *
 * A conditional random field whose steps are given (`score-transition.ts`): the slope of each weight
 * is how often its feature holds with a role in the gold, less how often the model expects it
 * (Lafferty, McCallum and Pereira 2001). Weights are pulled to 0, so that hand-written scores stand
 * where the pages say nothing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorld } from '../../src/archive/read-world.ts';
import { shapePage } from '../../src/press/blocks/page-shape.ts';
import { lineKinds, roleFeatures } from '../../src/press/blocks/roles/role-features.ts';
import { STATES } from '../../src/press/blocks/roles/states.ts';
import { weighRoles } from '../../src/press/blocks/roles/weigh-roles.ts';
import type { Row } from '../../src/press/blocks/row.ts';
import { scoreRoles } from '../../src/press/blocks/score-roles.ts';
import { weighRow } from '../../src/press/blocks/weigh-row.ts';
import { splitLines } from '../../src/press/lines/split-lines.ts';
import { composeLessons } from './compose-lessons.ts';
import { goldStates } from './gold-states.ts';

const PAGES = 300;
const ROUNDS = 40;
/** The train half holds 56 articles, however many pages are composed of them: pull hard. */
const PENALTY = 15;
const RATE = 0.3;
const SHARE_SEEN = 8;

interface Lesson {
	readonly row: Row;
	/** For each line, the numbers of the features that hold. */
	readonly features: readonly (readonly number[])[];
	/** For each line, its state in the gold. */
	readonly gold: readonly number[];
}

const { log } = console;
const world = readWorld();
const names = new Map<string, number>();
const seen: number[] = [];
const number = (name: string): number => {
	const known = names.get(name) ?? names.size;
	if (known === names.size) names.set(name, known);
	seen[known] = (seen[known] ?? 0) + 1;
	return known;
};
const lessons: Lesson[] = composeLessons(PAGES).map(({ text, gold }) => {
	const shape = shapePage(splitLines({ page: 'train', text }), world);
	const kinds = lineKinds(shape);
	const states = goldStates(gold);
	const learned = weighRoles(shape);
	const row = scoreRoles(shape);
	const emit = row.emit.map((scores, i) =>
		scores.map((score, s) => score - (learned[i]?.[s] ?? 0)),
	);
	return {
		row: { ...row, emit },
		features: shape.lines.map((_, i) => roleFeatures(shape, kinds, i).map(number)),
		gold: shape.lines.map(({ line }) => STATES.indexOf(states.get(line.number) ?? 'body')),
	};
});

const size = STATES.length;
const weights = new Float64Array(names.size * size);
const scale = new Float64Array(weights.length);
for (let round = 0; round < ROUNDS; round++) {
	const slope = new Float64Array(weights.length);
	let wrong = 0;
	let lines = 0;
	for (const { row, features, gold } of lessons) {
		const emit = row.emit.map((scores, i) =>
			scores.map((score, s) => {
				let sum = score;
				for (const f of features[i] ?? []) sum += weights[f * size + s] ?? 0;
				return sum;
			}),
		);
		const odds = weighRow({ ...row, emit });
		features.forEach((active, i) => {
			const own = odds[i] ?? new Float64Array(size);
			lines++;
			if (own.indexOf(Math.max(...own)) !== gold[i]) wrong++;
			for (let s = 0; s < size; s++) {
				const miss = (gold[i] === s ? 1 : 0) - (own[s] ?? 0);
				for (const f of active) slope[f * size + s] = (slope[f * size + s] ?? 0) + miss;
			}
		});
	}
	for (let w = 0; w < weights.length; w++) {
		const step = ((slope[w] ?? 0) - PENALTY * (weights[w] ?? 0)) / lessons.length;
		scale[w] = (scale[w] ?? 0) + step * step;
		weights[w] = (weights[w] ?? 0) + (RATE * step) / Math.sqrt((scale[w] ?? 0) + 1e-8);
	}
	if (round % 10 === 0 || round === ROUNDS - 1)
		log(`round ${round}: ${((1 - wrong / lines) * 100).toFixed(2)} % of ${lines} lines right`);
}

const kept = [...names].flatMap(([name, f]) => {
	const row = STATES.map((_, s) => Math.round((weights[f * size + s] ?? 0) * 10) / 10 || 0);
	return (seen[f] ?? 0) < SHARE_SEEN || row.every((weight) => weight === 0)
		? []
		: [`\t${JSON.stringify(name)}: [${row.join(', ')}],`];
});
const head = `/* Written by tests/bench/train-roles.ts from pages composed of our own articles (train half). */

/** Log-odds each feature of a line adds to each role, in the order of \`STATES\`. */
export const ROLE_MODEL: Readonly<Record<string, readonly number[]>> = {`;
const file = join(import.meta.dirname, '../../src/press/blocks/roles/role-model.ts');
writeFileSync(file, `${head}\n${kept.sort().join('\n')}\n};\n`);
log(`${kept.length} features kept`);

/**
 * `node tests/bench/train-roles.ts [--pages N] [--penalty N]`: fits the correction to the hand-written
 * role scores on pages composed of the corpus's train half, and writes
 * `src/press/blocks/roles/role-model.ts`. `--check` holds every second article back, fits to the
 * others only, writes nothing, and prints how well pages of the held back are read, for several
 * penalties.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readWorld } from '../../src/archive/read-world.ts';
import { shapePage } from '../../src/press/blocks/page-shape.ts';
import { STATES } from '../../src/press/blocks/roles/states.ts';
import type { RoleModel } from '../../src/press/blocks/roles/weigh-roles.ts';
import { scoreRoles } from '../../src/press/blocks/score-roles.ts';
import { weighRow } from '../../src/press/blocks/weigh-row.ts';
import { splitLines } from '../../src/press/lines/split-lines.ts';
import type { ComposedPage } from '../corpus-tools/compose-page.ts';
import { loadCorpus } from '../corpus-tools/load-corpus.ts';
import { composeLessons } from './compose-lessons.ts';
import { fitRoles, makeLessons } from './fit-roles.ts';
import { goldStates } from './gold-states.ts';

const { values } = parseArgs({
	options: {
		pages: { type: 'string', default: '1600' },
		penalty: { type: 'string', default: '6' },
		check: { type: 'boolean', default: false },
	},
});
const { log } = console;
const world = readWorld();
const corpus = loadCorpus(join(import.meta.dirname, '../corpus/train'));
const count = Number(values.pages);
const fit = (pages: readonly ComposedPage[], penalty: number): RoleModel =>
	fitRoles(makeLessons(pages, world), { penalty, rounds: 60, seen: 8 });

/** Share of the lines of some pages whose likeliest role is the gold's. */
function judge(model: RoleModel, pages: readonly ComposedPage[]): number {
	let right = 0;
	let lines = 0;
	for (const { text, gold } of pages) {
		const shape = shapePage(splitLines({ page: 'x', text }), world);
		const states = goldStates(gold);
		weighRow(scoreRoles(shape, model)).forEach((odds, i) => {
			const best = STATES[odds.indexOf(Math.max(...odds))];
			if (best === (states.get(shape.lines[i]?.line.number ?? 0) ?? 'body')) right++;
			lines++;
		});
	}
	return right / lines;
}

if (values.check) {
	const halves = [0, 1].map((half) => ({
		...corpus,
		articles: corpus.articles.filter((_, i) => i % 2 === half),
	}));
	const [own = corpus, other = corpus] = halves;
	const held = composeLessons(other, 100);
	for (const penalty of [2, 5, 15, 45])
		log(`penalty ${penalty}: ${judge(fit(composeLessons(own, count), penalty), held).toFixed(4)}`);
} else {
	const { features, links } = fit(composeLessons(corpus, count), Number(values.penalty));
	const write = (rows: RoleModel['features']): string =>
		Object.entries(rows)
			.map(([name, weights]) => `\t\t${JSON.stringify(name)}: [${weights.join(', ')}],`)
			.sort()
			.join('\n');
	const file = join(import.meta.dirname, '../../src/press/blocks/roles/role-model.ts');
	writeFileSync(
		file,
		`/* Written by tests/bench/train-roles.ts from pages composed of our own articles (train half). */
import type { RoleModel } from './weigh-roles.ts';

/** Log-odds that features of a line add to its roles, and that roles add to those below them. */
export const ROLE_MODEL: RoleModel = {
	features: {
${write(features)}
	},
	links: {
${write(links)}
	},
};
`,
	);
	log(`${Object.keys(features).length} features, ${Object.keys(links).length} links kept`);
}

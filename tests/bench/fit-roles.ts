import { shapePage } from '../../src/press/blocks/page-shape.ts';
import { meetingKeys } from '../../src/press/blocks/roles/meeting-keys.ts';
import { pageSigns } from '../../src/press/blocks/roles/page-signs.ts';
import { roleFeatures } from '../../src/press/blocks/roles/role-features.ts';
import { STATES } from '../../src/press/blocks/roles/states.ts';
import { tableLinks } from '../../src/press/blocks/roles/table-links.ts';
import type { RoleModel } from '../../src/press/blocks/roles/weigh-roles.ts';
import type { Row } from '../../src/press/blocks/row.ts';
import { scoreRoles } from '../../src/press/blocks/score-roles.ts';
import { splitLines } from '../../src/press/lines/split-lines.ts';
import type { World } from '../../src/press/model.ts';
import type { ComposedPage } from '../corpus-tools/compose-page.ts';
import { expectSteps } from './expect-steps.ts';
import { goldStates } from './gold-states.ts';

/** A page as the model sees it. */
export interface RoleLesson {
	readonly row: Row;
	/** For each line, the names of the features that hold. */
	readonly features: readonly (readonly string[])[];
	/** For each line, which conditions hold where it meets the line above. */
	readonly keys: readonly number[];
	/** For each line, its state in the gold. */
	readonly gold: readonly number[];
}

const NO_MODEL: RoleModel = { features: {}, links: {} };
const RATE = 0.3;
const CONDITIONS = 4;

/** Composed pages in, lessons out; hand-written scores only. */
export function makeLessons(pages: readonly ComposedPage[], world: World): RoleLesson[] {
	return pages.map(({ text, gold }) => {
		const shape = shapePage(splitLines({ page: 'train', text }), world);
		const signs = pageSigns(shape);
		const states = goldStates(gold);
		return {
			row: scoreRoles(shape, NO_MODEL),
			features: shape.lines.map((_, i) => roleFeatures(shape, signs, i)),
			keys: meetingKeys(shape),
			gold: shape.lines.map(({ line }) => STATES.indexOf(states.get(line.number) ?? 'body')),
		};
	});
}

/** The conditions that hold for a key of `meetingKeys`; the first always does. */
const holding = (key: number): readonly number[] =>
	[0, 1, 2, 3].filter((c) => c === 0 || key & (1 << (c - 1)));

/** How hard weights are pulled to 0, and how often the lessons are gone through. */
export interface Training {
	readonly penalty: number;
	readonly rounds: number;
	/** Features seen less often are left out. */
	readonly seen: number;
}

/**
 * Lessons in, the correction to the hand-written scores that fits them out.
 *
 * A conditional random field: the slope of each weight is how often its feature holds with a role (or
 * one role below another) in the gold, less how often the model expects it (Lafferty, McCallum and
 * Pereira 2001). Weights are pulled to 0, so that hand-written scores stand where the pages say
 * nothing.
 */
export function fitRoles(
	lessons: readonly RoleLesson[],
	{ penalty, rounds, seen }: Training,
): RoleModel {
	const size = STATES.length;
	const counts = new Map<string, number>();
	for (const { features } of lessons)
		for (const name of features.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
	const names = [...counts].filter(([, count]) => count >= seen).map(([name]) => name);
	const number = new Map(names.map((name, f) => [name, f]));
	const active = lessons.map(({ features }) =>
		features.map((own) => own.flatMap((name) => number.get(name) ?? [])),
	);
	const links = names.length * size;
	const weights = new Float64Array(links + CONDITIONS * size * size);
	const scale = new Float64Array(weights.length);
	const hand = tableLinks(NO_MODEL);
	for (let round = 0; round < rounds; round++) {
		const slope = new Float64Array(weights.length);
		const tables = hand.map((table, key) =>
			table.map((score, pair) => {
				let sum = score;
				for (const c of holding(key)) sum += weights[links + c * size * size + pair] ?? 0;
				return Math.exp(sum);
			}),
		);
		const excess = hand.map((table) => new Float64Array(table.length));
		lessons.forEach(({ row, keys, gold }, l) => {
			const own = active[l] ?? [];
			const emit = row.emit.map((scores, i) => {
				const sums = scores.slice();
				for (const f of own[i] ?? [])
					for (let s = 0; s < size; s++)
						sums[s] = (sums[s] as number) + (weights[f * size + s] as number);
				return sums;
			});
			const odds = expectSteps({ size, emit, keys, start: row.start }, tables, excess);
			own.forEach((features, i) => {
				for (let s = 0; s < size; s++) {
					const miss = (gold[i] === s ? 1 : 0) - (odds[i]?.[s] as number);
					for (const f of features) slope[f * size + s] = (slope[f * size + s] as number) + miss;
				}
				const table = excess[keys[i] ?? 0] as Float64Array;
				const held = (gold[i - 1] ?? 0) * size + (gold[i] ?? 0);
				if (i > 0) table[held] = (table[held] as number) - 1;
			});
		});
		excess.forEach((table, key) => {
			for (const c of holding(key))
				table.forEach((more, pair) => {
					const at = links + c * size * size + pair;
					slope[at] = (slope[at] as number) - more;
				});
		});
		for (let w = 0; w < weights.length; w++) {
			const step = ((slope[w] ?? 0) - penalty * (weights[w] ?? 0)) / lessons.length;
			scale[w] = (scale[w] ?? 0) + step * step;
			weights[w] = (weights[w] ?? 0) + (RATE * step) / Math.sqrt((scale[w] ?? 0) + 1e-8);
		}
	}
	const tenth = (at: number): number => Math.round((weights[at] ?? 0) * 10) / 10 || 0;
	const some = ([, row]: [string, number[]]): boolean => row.some((weight) => weight !== 0);
	return {
		features: Object.fromEntries(
			names
				.map((name, f): [string, number[]] => [name, STATES.map((_, s) => tenth(f * size + s))])
				.filter(some),
		),
		links: Object.fromEntries(
			STATES.flatMap((from, r) =>
				STATES.map((to, s): [string, number[]] => [
					`${from}>${to}`,
					Array.from({ length: CONDITIONS }, (_, c) =>
						tenth(links + c * size * size + r * size + s),
					),
				]),
			).filter(some),
		),
	};
}

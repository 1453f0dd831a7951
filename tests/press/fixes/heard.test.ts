import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixFields, fixRoles } from '../../../src/archive/fixes/fixes-file.ts';
import type { Fix, FixTarget } from '../../../src/press/fixes.ts';
import { splitLines } from '../../../src/press/lines/split-lines.ts';
import type { PageText } from '../../../src/press/model.ts';
import { readIssue } from '../../../src/press/read-issue.ts';
import { composeSet } from '../../corpus-tools/compose-set.ts';
import { holds } from './holds.ts';
import { world } from './sample-page.ts';

const pages = composeSet('train', 6, 'heard').map(({ text }, i): PageText[] => [
	{ page: `x/p${i}`, text },
]);

const targetsOf = (all: readonly PageText[]): FixTarget[] =>
	all.flatMap(splitLines).map(({ place, number, text }) => ({
		page: place.page,
		line: number,
		expects: text.trim().slice(0, 8),
	}));

function fixOf(target: fc.Arbitrary<FixTarget>): fc.Arbitrary<Fix> {
	const kind = <T extends Fix['kind']>(value: T) => fc.constant(value);
	const words = fc.constantFrom('某某', '甲乙丙');
	return fc.oneof(
		fc.record({ kind: kind('role'), target, role: fc.constantFrom(...fixRoles) }),
		fc.record({ kind: kind('join'), target, after: target }),
		fc.record({ kind: kind('separate'), target, after: target }),
		fc.record({ kind: kind('order'), target, after: target }),
		fc.record({ kind: kind('move'), target, article: target }),
		fc.record({ kind: kind('photo'), target, article: target }),
		fc.record({ kind: kind('open'), target }),
		fc.record({ kind: kind('replace'), target, characters: words }),
		fc.record({ kind: kind('drop'), target }),
		fc.record({
			kind: kind('withhold'),
			target,
			scope: fc.constantFrom('passage', 'article'),
			reason: fc.constant('不宜'),
		}),
		fc.record({ kind: kind('note'), target, text: words }),
		fc.record({
			kind: kind('field'),
			target,
			field: fc.constantFrom(...fixFields),
			value: fc.option(words.map((name) => [name])),
		}),
	);
}

const cases = fc
	.constantFrom(...pages)
	.chain((all) =>
		fc.tuple(
			fc.constant(all),
			fc.array(fixOf(fc.constantFrom(...targetsOf(all))), { minLength: 1, maxLength: 5 }),
		),
	);

test('every fix is honoured, or a notice at its line says that it is not', () => {
	fc.assert(
		fc.property(cases, ([all, fixes]) => {
			const reading = readIssue(all, world, fixes);
			const told = reading.notices.filter(({ ruleId }) => ruleId === 'fixes/not-honoured');
			const unheard = fixes.filter((fix) => {
				if (holds(reading, fix)) return false;
				const line = all.flatMap(splitLines).find(({ number }) => number === fix.target.line);
				return !told.some(({ place }) => place.start === line?.place.start);
			});
			expect(unheard).toEqual([]);
		}),
		{ numRuns: 50 },
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FixTarget } from '../../../src/press/fixes.ts';
import { splitLines } from '../../../src/press/lines/split-lines.ts';
import type { PageText } from '../../../src/press/model.ts';
import { readIssue } from '../../../src/press/read-issue.ts';
import { composeSet } from '../../corpus-tools/compose-set.ts';
import { anyFix } from './any-fix.ts';
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

const words = fc.constantFrom('某某', '甲乙丙');

const cases = fc
	.constantFrom(...pages)
	.chain((all) =>
		fc.tuple(
			fc.constant(all),
			fc.array(anyFix(fc.constantFrom(...targetsOf(all)), words), { minLength: 1, maxLength: 5 }),
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

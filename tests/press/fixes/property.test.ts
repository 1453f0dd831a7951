import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixRoles } from '../../../src/archive/fixes/fixes-file.ts';
import type { Fix } from '../../../src/press/fixes.ts';
import { at, lines, moreLines, onSecond, read, readBoth } from './sample-page.ts';

const target = fc.oneof(
	fc.constantFrom(...Object.keys(lines).map(Number)).map((line) => at(line)),
	fc.constantFrom(...Object.keys(moreLines).map(Number)).map((line) => onSecond(line)),
);
const kind = <T extends Fix['kind']>(value: T) => fc.constant(value);

const fix: fc.Arbitrary<Fix> = fc.oneof(
	fc.record({
		kind: kind('role'),
		target,
		role: fc.constantFrom(...fixRoles),
	}),
	fc.record({ kind: kind('join'), target, after: target }),
	fc.record({ kind: kind('separate'), target, after: target }),
	fc.record({ kind: kind('order'), target, after: target }),
	fc.record({ kind: kind('move'), target, article: target }),
	fc.record({ kind: kind('photo'), target, article: target }),
	fc.record({ kind: kind('open'), target }),
	fc.record({ kind: kind('replace'), target, characters: fc.string() }),
	fc.record({ kind: kind('drop'), target }),
	fc.record({
		kind: kind('withhold'),
		target,
		scope: fc.constantFrom('passage', 'article'),
		reason: fc.constant('不宜'),
	}),
	fc.record({ kind: kind('note'), target, text: fc.string({ minLength: 1 }) }),
	fc.record({
		kind: kind('field'),
		target,
		field: fc.constantFrom('headline', 'kicker', 'deck', 'byline', 'credit', 'column', 'county'),
		value: fc.option(fc.array(fc.string(), { minLength: 1 })),
	}),
);

// The press throws when a line is lost or stands in two places.
test('fixes of any kind, in any number, lose no line', () => {
	fc.assert(
		fc.property(fc.array(fix, { minLength: 1, maxLength: 8 }), (fixes) => {
			expect(() => readBoth(fixes)).not.toThrow();
		}),
		{ numRuns: 150 },
	);
});

test('a fix whose words are gone changes nothing', () => {
	expect(read([{ kind: 'open', target: at(7, '不在版上') }])).toEqual(read([]));
});

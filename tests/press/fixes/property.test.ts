import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFix } from './any-fix.ts';
import { at, lines, moreLines, onSecond, read, readBoth } from './sample-page.ts';

const target = fc.oneof(
	fc.constantFrom(...Object.keys(lines).map(Number)).map((line) => at(line)),
	fc.constantFrom(...Object.keys(moreLines).map(Number)).map((line) => onSecond(line)),
);
const fix = anyFix(target, fc.string());

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

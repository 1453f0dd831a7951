import fc from 'fast-check';
import { fixFields, fixRoles } from '../../../src/archive/fixes/fixes-file.ts';
import type { Fix, FixTarget } from '../../../src/press/fixes.ts';

const kind = <T extends Fix['kind']>(value: T) => fc.constant(value);

/** A fix of any kind at such targets, with such words where it has some. */
export function anyFix(
	target: fc.Arbitrary<FixTarget>,
	words: fc.Arbitrary<string>,
): fc.Arbitrary<Fix> {
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
		fc.record({ kind: kind('note'), target, text: words.filter((text) => text !== '') }),
		// As in the file: names are listed, of everything else there is one.
		fc.record({
			kind: kind('field'),
			target,
			field: fc.constantFrom(...fixFields.filter((field) => field !== 'byline')),
			value: fc.option(fc.tuple(words)),
		}),
		fc.record({
			kind: kind('field'),
			target,
			field: fc.constant('byline'),
			value: fc.option(fc.array(words, { minLength: 1, maxLength: 3 })),
		}),
	);
}

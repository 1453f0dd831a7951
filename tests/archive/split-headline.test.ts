import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitHeadline } from '../../src/archive/split-headline.ts';

test('parts a headline between words and keeps marks with theirs', () => {
	const parts = splitHeadline('漆树坝镇“党建链”与“人才链”深度融合');
	expect(parts.join('')).toBe('漆树坝镇“党建链”与“人才链”深度融合');
	expect(parts.filter((part) => /^[”，：、]/.test(part))).toEqual([]);
	expect(parts.filter((part) => /[“与]$/.test(part))).toEqual([]);
	expect(parts).toContain('深度');
});

test('gives every headline back', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'党建“”：，与的ab1 \n—') }), (headline) => {
			expect(splitHeadline(headline).join('')).toBe(headline);
		}),
	);
});

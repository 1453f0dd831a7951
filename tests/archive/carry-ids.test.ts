import { expect, test } from 'vitest';
import { carryIds, type NamedHead } from '../../src/archive/carry-ids.ts';

/** `'x-3 A'` is the article x-3 whose head's fingerprint is A. */
const heads = (...rows: readonly string[]): NamedHead[] =>
	rows.map((row) => {
		const [id = '', fingerprint = ''] = row.split(' ');
		return { id, fingerprint };
	});
const carried = (now: NamedHead[], before: NamedHead[], retired?: Set<string>) =>
	[...carryIds(now, before, retired)].map(([id, final]) => `${id}→${final}`);

test('an edition never published keeps the ids of the press', () => {
	expect(carried(heads('x-3 A', 'x-9 B'), [])).toEqual(['x-3→x-3', 'x-9→x-9']);
});

test('a line added above renames nothing', () => {
	const now = heads('x-4 A', 'x-10 B');
	expect(carried(now, heads('x-3 A', 'x-9 B'))).toEqual(['x-4→x-3', 'x-10→x-9']);
});

test('a new article on the line of a published one takes a letter', () => {
	const now = heads('x-3 N', 'x-5 A');
	expect(carried(now, heads('x-3 A')).sort()).toEqual(['x-3→x-3b', 'x-5→x-3']);
	const again = heads('x-3 M', 'x-4 N', 'x-5 A');
	expect(carried(again, heads('x-3 A', 'x-3b N')).sort()).toEqual([
		'x-3→x-3c',
		'x-4→x-3b',
		'x-5→x-3',
	]);
});

test('two heads of the same words keep their order', () => {
	const now = heads('x-4 A', 'x-8 A');
	expect(carried(now, heads('x-3 A', 'x-7 A'))).toEqual(['x-4→x-3', 'x-8→x-7']);
});

test('a head that stayed where it was is not taken by another of the same words', () => {
	const now = heads('x-2 A', 'x-3 A');
	expect(carried(now, heads('x-3 A')).sort()).toEqual(['x-2→x-2', 'x-3→x-3']);
});

test('a better headline on the same line keeps the id', () => {
	expect(carried(heads('x-3 B'), heads('x-3 A'))).toEqual(['x-3→x-3']);
});

test('an id redirected elsewhere is not given again', () => {
	expect(carried(heads('x-3 B'), heads('x-3 A'), new Set(['x-3']))).toEqual(['x-3→x-3b']);
});

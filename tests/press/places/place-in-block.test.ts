import { expect, test } from 'vitest';
import { placeInBlock } from '../../../src/press/places/place-in-block.ts';

const pieces = [
	{ from: 0, to: 4, place: { page: 'x', start: 100, end: 104 }, line: 3 },
	{ from: 4, to: 8, place: { page: 'x', start: 200, end: 204 }, line: 9 },
];

test('gives the place of a stretch within a piece', () => {
	expect(placeInBlock(pieces, 5, 7)).toEqual({ page: 'x', start: 201, end: 203 });
});

test('gives the first piece’s part of a stretch mended from two', () => {
	expect(placeInBlock(pieces, 3, 6)).toEqual({ page: 'x', start: 103, end: 104 });
});

test('gives the whole piece where reading changed its length', () => {
	const altered = [{ from: 0, to: 4, place: { page: 'x', start: 100, end: 110 }, line: 3 }];
	expect(placeInBlock(altered, 1, 2)).toEqual({ page: 'x', start: 100, end: 110 });
});

test('throws for a stretch without a source', () => {
	expect(() => placeInBlock(pieces, 8, 9)).toThrow('No piece holds character 8');
});

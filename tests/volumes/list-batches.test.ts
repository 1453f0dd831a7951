import { expect, test } from 'vitest';
import type { Edition } from '../../src/archive/read-edition.ts';
import { listBatches } from '../../src/volumes/list-batches.ts';

const issue = (id: string, volume: string, articles: number) => ({
	id,
	volume,
	size: { articles },
});
const edition = {
	issues: [issue('a', 'x', 3), issue('b', 'x', 3), issue('c', 'y', 2), issue('d', 'y', 9)],
} as unknown as Edition;

test('divides issues into runs that hold few enough articles, the rest with the last', () => {
	const units = ['rest', 'issue/a', 'issue/b', 'issue/c', 'issue/d', 'county/1'];
	expect(listBatches(edition, units, 6)).toEqual([
		['issue/a', 'issue/b'],
		['issue/c'],
		['issue/d', 'rest', 'county/1'],
	]);
});

test('renders in one run what is little, and nothing when nothing has changed', () => {
	expect(listBatches(edition, ['rest', 'issue/c'])).toEqual([['issue/c', 'rest']]);
	expect(listBatches(edition, ['rest'])).toEqual([['rest']]);
	expect(listBatches(edition, [])).toEqual([]);
});

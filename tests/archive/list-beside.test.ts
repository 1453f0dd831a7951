import { expect, test } from 'vitest';
import { listBeside } from '../../src/archive/list-beside.ts';
import type { ArticleRecord } from '../../src/archive/records.ts';

const article = (id: string, issue: string, code: string) =>
	({ id, issue, county: { code }, column: '专栏' }) as unknown as ArticleRecord;
/** Newest issue first. */
const all = [
	article('c1', 'c', '1'),
	article('b1', 'b', '1'),
	article('b2', 'b', '2'),
	article('a1', 'a', '1'),
];
const none = () => new Map<string, number>();

test('sets a dated article beside those of its own issue and earlier ones, the newest first', () => {
	const beside = listBeside(all, true, none);
	expect(beside.get('c1')).toMatchObject({ county: ['b1', 'a1'], column: ['b1', 'b2', 'a1'] });
	expect(beside.get('b1')).toMatchObject({ county: ['a1'], column: ['b2', 'a1'] });
	expect(beside.get('a1')).toMatchObject({ county: [], column: [] });
});

test('a new issue leaves what stands beside earlier articles as it is', () => {
	const before = listBeside(all.slice(1), true, none);
	const after = listBeside(all, true, none);
	for (const [id, lists] of before) expect(after.get(id)).toEqual(lists);
});

test('sets undated articles beside all of their volume', () => {
	expect(listBeside(all, false, none).get('a1')?.county).toEqual(['c1', 'b1']);
});

import { expect, test } from 'vitest';
import { listCounties } from '../../src/archive/list-counties.ts';
import { listAuthors, listColumns, slugOf } from '../../src/archive/list-names.ts';
import { issueNeighbours, neighboursOf } from '../../src/archive/neighbours.ts';
import type {
	ArticleRecord,
	IssueRecord,
	PageRecord,
	PhotoRecord,
} from '../../src/archive/records.ts';

/** Records with only what a list reads. */
const articles = (...rows: readonly Partial<ArticleRecord>[]) =>
	rows.map((row, i) => ({ id: `a${i}`, byline: [], mentions: [], ...row })) as ArticleRecord[];
const photos = (...rows: readonly Partial<PhotoRecord>[]) =>
	rows.map((row, i) => ({ id: `p${i}`, credit: [], ...row })) as PhotoRecord[];
const place = { page: 'x/p1', start: 0, end: 2 };
const match = (code: string) => ({ code, text: '', because: 'full-name', place });
const divisions = new Map(
	[
		['61', '陕西省'],
		['6107', '汉中市'],
		['610728', '镇巴县'],
		['11', '北京市'],
		['110105', '朝阳区'],
		['610728100', '泾洋街道'],
		['44', '广东省'],
		['441900', '东莞市'],
	].map(([code = '', name = '']) => [code, { code, name }]),
);

test('lists a county with its prefecture and province, what is about it and what mentions it', () => {
	const about = articles(
		{ county: match('610728'), byline: [{ name: '郝清' }], townships: ['610728100'] },
		{ mentions: [match('610728'), match('110105')] },
		{ county: match('610728'), column: '文明新风', townships: ['610728100'] },
	);
	const counties = listCounties(about, photos({ county: match('610728') }), divisions);
	expect(counties.map(({ digest: _, ...county }) => county)).toEqual([
		{
			code: '110105',
			name: '朝阳区',
			province: { code: '11', name: '北京市' },
			counts: { articles: 0, mentioned: 1, photos: 0 },
			years: [],
			townships: [],
			authors: [],
			columns: [],
			articles: [],
			mentioned: ['a1'],
			photos: [],
		},
		{
			code: '610728',
			name: '镇巴县',
			prefecture: { code: '6107', name: '汉中市' },
			province: { code: '61', name: '陕西省' },
			counts: { articles: 2, mentioned: 1, photos: 1 },
			years: [{ year: 'undated', articles: 2 }],
			townships: [{ code: '610728100', name: '泾洋街道', articles: 2 }],
			authors: ['郝清'],
			columns: ['文明新风'],
			articles: ['a0', 'a2'],
			mentioned: ['a1'],
			photos: ['p0'],
		},
	]);
});

test('a city without counties goes by its own name', () => {
	const [city] = listCounties(articles({ county: match('441900') }), [], divisions);
	expect(city).toMatchObject({ code: '441900', name: '东莞市', province: { name: '广东省' } });
	expect(city).not.toHaveProperty('prefecture');
});

test('a county in no division is a fault of ours', () => {
	const unknown = articles({ county: match('999999') });
	expect(() => listCounties(unknown, [], divisions)).toThrow('Unexpected county `999999`');
});

test('lists each name once with its posts, articles and photos', () => {
	const written = articles(
		{ byline: [{ name: '郝清', post: '通讯员' }, { name: '郭莉' }] },
		{ byline: [{ name: '郝清', post: '记者' }] },
	);
	expect(listAuthors(written, photos({ credit: ['郝清'] }))).toEqual([
		{
			slug: slugOf('郭莉'),
			name: '郭莉',
			posts: [],
			counts: { articles: 1, photos: 0 },
			years: [{ year: 'undated', articles: 1 }],
			articles: ['a0'],
			photos: [],
		},
		{
			slug: slugOf('郝清'),
			name: '郝清',
			posts: ['通讯员', '记者'],
			counts: { articles: 2, photos: 1 },
			years: [{ year: 'undated', articles: 2 }],
			articles: ['a0', 'a1'],
			photos: ['p0'],
		},
	]);
});

test('lists a column by its articles and by the pages that print its label alone', () => {
	const furniture = [{ kind: 'column-label', line: { text: ' 思想纵横 ' } }];
	const pages = [{ id: 'x/p1', furniture }] as unknown as PageRecord[];
	const [column] = listColumns(articles({ column: '思想纵横' }), pages);
	expect(column).toMatchObject({ name: '思想纵横', articles: ['a0'], pages: ['x/p1'] });
});

test('a slug is the sound of the name and what tells it from its like', () => {
	expect(slugOf('郝清')).toMatch(/^haoqing-[0-9a-f]{6}$/);
	expect(slugOf('吕绿')).toMatch(/^lvlv-/);
	expect(slugOf('E周刊')).toMatch(/^ezhoukan-/);
	expect(slugOf('◎')).toMatch(/^x-/);
	expect(slugOf('李莉')).not.toBe(slugOf('李丽'));
});

test('neighbours are those of the same group, in order', () => {
	const all = ['a1', 'b1', 'a2', 'a3'].map((id) => ({ id }));
	const found = neighboursOf(all, ({ id }) => id[0] ?? '');
	expect(found.get('a2')).toEqual({ previous: { id: 'a1' }, next: { id: 'a3' } });
	expect(found.get('b1')).toEqual({});
});

test('an issue follows the one before it of the same paper; undated ones keep to themselves', () => {
	const issues = [
		{ id: 'c', paper: 'x', date: '2024-03' },
		{ id: 'b', paper: 'x', date: '2024-02' },
		{ id: 'y', paper: 'z', date: '2024-02' },
		{ id: 'a', paper: 'x', date: '2024-01' },
		{ id: 'u1' },
		{ id: 'u2' },
	] as IssueRecord[];
	const found = issueNeighbours(issues);
	expect(found.get('b')).toMatchObject({ previous: { id: 'a' }, next: { id: 'c' } });
	expect(found.get('u1')).toEqual({ next: issues[5] });
	expect(found.get('y')).toEqual({});
});

import { expect, test } from 'vitest';
import { ask } from '../../src/search/ask.ts';
import { buildFiles } from '../../src/search/build-files.ts';
import type { Files } from '../../src/search/build-index.ts';
import type { KeptParts } from '../../src/search/build-part.ts';
import { divideParts } from '../../src/search/divide-parts.ts';
import { loadData } from '../../src/search/load-data.ts';
import type { Read } from '../../src/search/open-part.ts';
import { splitQuery } from '../../src/search/phrases.ts';
import { addresses, makeRecord, readBuilt } from './sample.ts';

const dated = ['2024-02-03', '2024-02-01', '2024-01-31', '2023-12-01', '2023-05-01', undefined].map(
	(date, index) =>
		makeRecord(`r${index}`, [['body', '三会一课']], {
			issue: `i${index}`,
			paper: { id: 'hz', name: '汉中日报' },
			volume: date ? `hz-${date.slice(0, 4)}` : 'undated',
			...(date ? { date } : {}),
		}),
);

test('writes the same bytes for the same records', () => {
	const bytes = () => [...buildFiles(dated)].map(([path, content]) => [path, [...content]]);
	expect(bytes()).toEqual(bytes());
});

test('refuses two records of one id', () => {
	const twice = [makeRecord('a', []), makeRecord('a', [])];
	expect(() => [...buildFiles(twice)]).toThrowErrorMatchingInlineSnapshot(
		'[Error: Unexpected second record `a`, expected ids to differ]',
	);
});

test('takes an index of the same records as it was kept, and no other', () => {
	const held = new Map<string, Files>();
	const loaded: string[] = [];
	const kept: KeptParts = {
		load: (key) => {
			const files = held.get(key);
			if (files) loaded.push([...files.keys()][0]?.replace(/\..*/, '') ?? '');
			return files;
		},
		save: (key, files) => held.set(key, files),
	};
	const build = (records: typeof dated, maker = 'one') =>
		new Map(buildFiles(records, { most: 3, maker, kept }));
	const first = build(dated);
	expect(loaded).toEqual([]);
	expect(build(dated)).toEqual(first);
	expect(loaded.splice(0)).toEqual(['2024-02-1', '2024-01-1', '2023-1', 'undated-1']);
	const corrected = dated.map((record, at) =>
		at === 4
			? { ...record, digest: 'corrected', passages: [{ field: 'body' as const, text: '党建' }] }
			: record,
	);
	const second = build(corrected);
	expect(loaded.splice(0)).toEqual(['2024-02-1', '2024-01-1', 'undated-1']);
	expect(second).toEqual(new Map(buildFiles(corrected, { most: 3 })));
	build(dated, 'two');
	expect(loaded).toEqual([]);
});

test('keeps a small archive in one index', () => {
	expect(divideParts(dated).map(({ name }) => name)).toEqual(['all']);
	expect(divideParts([])).toEqual([]);
});

test('divides a large archive by year, its newest volume by month, newest first', () => {
	const parts = divideParts(dated, 3).map(({ name, records }) => [name, records.length]);
	expect(parts).toEqual([
		['2024-02-1', 2],
		['2024-01-1', 1],
		['2023-1', 2],
		['undated-1', 1],
	]);
});

test('an issue more changes one month only', () => {
	const more = makeRecord('new', [['body', '党建']], {
		...dated[0],
		id: 'new',
		issue: 'new',
		date: '2024-02-04',
	});
	const names = (records: typeof dated) =>
		divideParts(records, 3).map(({ name, records: held }) => `${name}:${held.map(({ id }) => id)}`);
	const before = new Set(names(dated));
	expect(names([more, ...dated]).filter((name) => !before.has(name))).toEqual([
		'2024-02-1:new,r0,r1',
	]);
});

test('asks the newest indexes, then all of them, without waiting for one before the next', async () => {
	const { read, readTwin, asked } = readBuilt(dated, 3);
	const waiting: (() => void)[] = [];
	const slow: Read = async (path) => {
		const bytes = await read(path);
		if (path !== 'start.bin') await new Promise<void>((done) => waiting.push(done));
		return bytes;
	};
	const data = loadData(slow, readTwin, addresses, 3);
	const newest = data.open(false);
	await settle([]);
	expect(asked).toEqual(['start.bin', expect.stringMatching(/^2024-01-1\..+\/table\.bin$/)]);
	const all = data.open(true);
	await settle([]);
	expect(asked.filter((path) => path.endsWith('table.bin')).length).toBe(3);
	await settle(waiting);
	expect((await newest).length).toBe(2);
	const parts = await all;
	expect(parts.map(({ path }) => path.replace(/\..*/, ''))).toEqual([
		'2024-02-1',
		'2024-01-1',
		'2023-1',
		'undated-1',
	]);
	expect(await data.older()).toBe(3);
	const phrases = splitQuery('三会一课', new Map());
	const answer = ask(parts, { phrases, chosen: {}, byDate: true });
	await settle(waiting);
	const ids = (await answer).hits.map(({ part, record }) => part.table.ids[record]);
	expect(ids).toEqual(['r0', 'r1', 'r2', 'r3', 'r4', 'r5']);
});

/** Lets what can go on go on, and what waits too. */
async function settle(waiting: (() => void)[]): Promise<undefined> {
	for (let turn = 0; turn < 5; turn++) {
		await new Promise((done) => setTimeout(done, 5));
		for (const done of waiting.splice(0)) done();
	}
}

test('reads a small archive in one request and nothing twice', async () => {
	const { read, readTwin, asked } = readBuilt(dated);
	const data = loadData(read, readTwin, addresses);
	await data.open(true);
	await data.open(false);
	expect(asked).toEqual(['start.bin']);
});

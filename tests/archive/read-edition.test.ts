import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressesPath, redirectsPath } from '../../src/archive/addresses.ts';
import { checkEdition } from '../../src/archive/check-edition.ts';
import { listAddresses } from '../../src/archive/list-addresses.ts';
import { readEdition } from '../../src/archive/read-edition.ts';
import { loadReading, pruneReadings, saveReading } from '../../src/archive/reading-store.ts';
import { summarise } from '../../src/archive/report-build.ts';
import { tempEdition } from './temp-edition.ts';

const first = '镇巴县召开春耕现场会\n\n本报讯（通讯员 郝清）近日，全县春耕现场会在泾洋街道召开。\n';
const second = '汉江水涨\n\n本报讯（记者 郭莉）昨夜大雨，汉江水位上涨，两岸群众已经转移。\n';
const page = 'content/issues/a/p1.txt';

/** Publishes the edition as it stands: writes its addresses down. */
function publish(root: string): void {
	const lines = listAddresses(readEdition(root), root).map(
		({ path, fingerprint }) => `${path}\t${fingerprint}\n`,
	);
	writeFileSync(join(root, addressesPath), lines.join(''));
}
const ids = (root: string) =>
	readEdition(root).articles.map(({ id, headline }) => `${id} ${headline}`);
const complaints = (root: string) =>
	checkEdition(readEdition(root), root).map(({ reason }) => reason);

function placesOfMistakes(root: string): string[] {
	try {
		readEdition(root);
	} catch (error) {
		return String(error).match(/content\/\S+(?= Unexpected)/g) ?? [];
	}
	return [];
}

test('places articles in their page, issue and volume, with lead, length and fingerprint', () => {
	const root = tempEdition({
		[page]: `${first}\n${second}`,
		'content/papers/hz.yaml': 'name: 某报\n',
		'content/issues/a/issue.yaml': 'paper: hz\ndate: 2024-11-05\n',
	});
	const edition = readEdition(root);
	expect(edition.issues).toMatchObject([
		{ id: 'a', volume: 'hz-2024', pages: ['a/p1'], inferences: [] },
	]);
	expect(edition.pages[0]?.articles).toEqual(edition.articles.map(({ id }) => id));
	expect(edition.articles[0]).toMatchObject({
		id: 'a-p1-1',
		headline: '镇巴县召开春耕现场会',
		issue: 'a',
		page: 'a/p1',
		volume: 'hz-2024',
	});
	expect(edition.articles[0]?.lead).toContain('全县春耕现场会');
	expect(edition.authors.map(({ name }) => name).sort()).toEqual(['郝清', '郭莉'].sort());
	expect(summarise(edition, 1.25)).toMatch(
		/^1 issue, 1 page, 2 articles, 0 photos, \d+ count(y|ies), \d+ notices? in 1\.3 seconds$/,
	);
});

test('lists dated issues newest first and undated ones after them', () => {
	const issues = { a: '2023-05-01', b: '', c: '2024', d: '2024-06-01', e: '' };
	const files = Object.entries(issues).flatMap(([id, date]) => [
		[`content/issues/${id}/p1.txt`, first],
		[`content/issues/${id}/issue.yaml`, date && `date: ${date}\n`],
	]);
	const edition = readEdition(tempEdition(Object.fromEntries(files)));
	expect(edition.issues.map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b', 'e']);
	expect(edition.articles.map(({ issue }) => issue)).toEqual(['d', 'c', 'a', 'b', 'e']);
});

test('reads an issue again only when something it depends on has changed', () => {
	const root = tempEdition({ [page]: first, 'content/issues/b/p1.txt': second });
	const before = readEdition(root);
	expect(readEdition(root)).toBe(before);
	const readings = () => readdirSync(join(root, '.cache/readings')).sort();
	const kept = readings();
	expect(kept).toHaveLength(2);
	writeFileSync(join(root, page), `${first}\n再加一句。\n`);
	const after = readEdition(root);
	expect(after.issues[1]).toEqual(before.issues[1]);
	expect(after.articles[0]?.digest).not.toBe(before.articles[0]?.digest);
	expect(readings()).toEqual(expect.arrayContaining(kept));
	expect(readings()).toHaveLength(3);
});

test('reads again what a killed build left half written', () => {
	const root = tempEdition({ [page]: first });
	const hash = readEdition(root).issues[0]?.reading ?? '';
	writeFileSync(join(root, `.cache/readings/${hash}.json`), '{"articles":[');
	expect(loadReading(root, hash)).toBeUndefined();
	writeFileSync(join(root, 'content/issues/a/issue.yaml'), '# touched\n');
	expect(readEdition(root).articles).toHaveLength(1);
	expect(loadReading(root, hash)?.articles).toHaveLength(1);
});

test('tells the mistakes of all files at once', () => {
	const root = tempEdition({
		'content/issues/a/issue.yaml': 'papr: x\n',
		'content/papers/hz.yaml': 'name:\n',
		'content/redirects.yaml': '/old: /new/\n',
		'content/addresses.txt': '/articles/x/\n',
	});
	expect(placesOfMistakes(root)).toEqual([
		'content/addresses.txt:1:1',
		'content/issues/a',
		'content/issues/a/issue.yaml:1:1',
		'content/papers/hz.yaml:1:1',
		'content/redirects.yaml:1:1',
	]);
});

test('prunes old readings that nothing names any more', () => {
	const root = tempEdition({ [page]: first });
	const kept = readEdition(root).issues[0]?.reading ?? '';
	saveReading(root, 'old', {
		articles: [],
		photos: [],
		furniture: [],
		notices: [],
		corrections: [],
		withheld: [],
	});
	pruneReadings(root, new Set([kept]), 0);
	expect(loadReading(root, 'old')).toBeDefined();
	pruneReadings(root, new Set([kept]), Number.POSITIVE_INFINITY);
	expect(loadReading(root, 'old')).toBeUndefined();
	expect(loadReading(root, kept)).toBeDefined();
});

test('a page text replaced by a better reading renames nothing', () => {
	const root = tempEdition({ [page]: `${first}\n${second}` });
	const before = ids(root);
	publish(root);
	writeFileSync(join(root, page), `\n\n${first.replace('近日', '近日来')}\n${second}`);
	expect(ids(root)).toEqual(before);
	expect(complaints(root)).toEqual([]);
	const [article] = readEdition(root).articles;
	const stored = loadReading(root, readEdition(root).issues[0]?.reading ?? '');
	expect(stored?.articles.map(({ id }) => id)).toContain(article?.readAs);
});

test('a dropped address is named until a redirect says where it leads', () => {
	const root = tempEdition({ [page]: `${first}\n${second}` });
	publish(root);
	const gone = readEdition(root).articles[1]?.id;
	writeFileSync(join(root, page), first);
	expect(complaints(root)).toContain(
		`Unexpected loss of the published address \`/articles/${gone}/\`, expected a page there`,
	);
	const moved = [`/articles/${gone}/: /articles/a-p1-1/`];
	for (const reason of complaints(root)) {
		const author = /`(\/authors\/[^`]+)`/.exec(reason)?.[1];
		if (author) moved.push(`${author}: /articles/a-p1-1/`);
	}
	writeFileSync(join(root, redirectsPath), moved.join('\n'));
	expect(complaints(root)).toEqual([]);
	expect(readEdition(root).redirects[0]).toEqual({
		id: `/articles/${gone}/`,
		to: '/articles/a-p1-1/',
	});
});

test('another headline at a published address is named, and retired by a redirect', () => {
	const root = tempEdition({ [page]: first });
	publish(root);
	writeFileSync(join(root, page), second);
	expect(complaints(root)).toContain(
		'Unexpected headline at the published address `/articles/a-p1-1/`, expected the one published',
	);
	writeFileSync(join(root, redirectsPath), '/articles/a-p1-1/: /articles/a-p1-1/\n');
	expect(ids(root)).toEqual(['a-p1-1 汉江水涨']);
	expect(complaints(root).filter((reason) => reason.includes('/articles/'))).toEqual([]);
	writeFileSync(join(root, redirectsPath), '/articles/a-p1-1/: /issues/a/\n');
	expect(ids(root)).toEqual(['a-p1-1b 汉江水涨']);
	expect(complaints(root).filter((reason) => reason.includes('/articles/'))).toEqual([]);
});

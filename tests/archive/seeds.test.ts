import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticleText } from '../../src/archive/article-text.ts';
import { inferNotBefore } from '../../src/archive/infer-not-before.ts';
import { listAddresses } from '../../src/archive/list-addresses.ts';
import { readContent } from '../../src/archive/read-content.ts';
import { readEdition } from '../../src/archive/read-edition.ts';

const root = new URL('../../', import.meta.url);
const seeds = ['ankang-a', 'hanzhong-a', 'national-a', 'national-b', 'shangluo-a'];

test('the seed pages stand byte for byte as they came', () => {
	const digests = seeds.map((issue) => {
		const bytes = readFileSync(new URL(`content/issues/${issue}/p1.txt`, root));
		return `${issue} ${createHash('sha256').update(bytes).digest('hex')}`;
	});
	expect(digests).toMatchInlineSnapshot(`
		[
		  "ankang-a d71892d386c67d21ec0dd49acadfa82ffcb9d33e49bcae1bb2910c4d72f9a2b8",
		  "hanzhong-a 46abbad7187a5f0a23af5152ff123e0799803187e327d485a07cc8172b12ea73",
		  "national-a edba65eff6aedb9ceb1772190aec488664529e3452ed26212a7897978fc7a954",
		  "national-b 6546d9ee2f3a5fbbb9420567d1f6a06e367daee8665f12af56c6c17f2ef4fa28",
		  "shangluo-a 9ceb0aeb3712a1b71a32cf376c41d9cdabdba1f113a2ba788827d835f7c2def5",
		]
	`);
});

test('nothing is claimed of the seeds that their pages do not print', () => {
	const { issues } = readContent(root.pathname);
	const seen = issues.filter(({ id }) => seeds.includes(id));
	expect(seen.map(({ pages, ...facts }) => [facts, pages.map((page) => page.number)])).toEqual(
		seeds.map((id) => [{ id }, [undefined]]),
	);
});

test('the seeds are dated no earlier than their own words allow', () => {
	const { issues } = readContent(root.pathname);
	const dates = issues
		.filter(({ id }) => seeds.includes(id))
		.map(({ id, pages }) => `${id} ${inferNotBefore(pages)?.value}`);
	expect(dates).toEqual([
		'ankang-a 2025-10',
		'hanzhong-a 2024-09',
		'national-a 2023-03',
		'national-b 2021',
		'shangluo-a 2023-12-31',
	]);
});

test('every record of the edition leads to records that are there, and every text reads', () => {
	const edition = readEdition(root.pathname);
	const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
	const [issues, pages] = [ids(edition.issues), ids(edition.pages)];
	const [articles, photos] = [ids(edition.articles), ids(edition.photos)];
	for (const { issue, page } of [...edition.articles, ...edition.photos]) {
		expect(issues).toContain(issue);
		expect(pages).toContain(page);
	}
	const lists = [...edition.counties, ...edition.authors, ...edition.columns, ...edition.pages];
	for (const list of lists) {
		expect(articles).toEqual(expect.arrayContaining([...list.articles]));
		if ('photos' in list) expect(photos).toEqual(expect.arrayContaining([...list.photos]));
	}
	expect(edition.pages.flatMap((page) => page.articles)).toEqual(articles);
	const readings = new Map(edition.issues.map(({ id, reading }) => [id, reading]));
	for (const article of edition.articles) {
		expect(readArticleText(readings.get(article.issue) ?? '', article)).not.toEqual([]);
	}
	const addresses = listAddresses(edition, root.pathname).map(({ path }) => path);
	expect(new Set(addresses).size).toBe(addresses.length);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorld } from '../../src/archive/read-world.ts';
import { predictPage } from '../../src/press/prediction.ts';
import { readIssue } from '../../src/press/read-issue.ts';

interface Gold {
	readonly articles: readonly {
		readonly title: string | null;
		readonly lines: readonly (readonly [number, string, boolean])[];
		readonly alternative_lines?: readonly (readonly [number, string, boolean])[];
	}[];
	readonly photos: readonly {
		readonly lines: readonly number[];
		readonly credit: readonly string[];
	}[];
}

const world = readWorld();
const bare = (text: string | null): string => (text ?? '').replace(/[#*\s]/gu, '');

function readSeed(issue: string) {
	const path = (file: string): string => join(import.meta.dirname, '../..', file);
	const text = readFileSync(path(`content/issues/${issue}/p1.txt`), 'utf8');
	const gold = JSON.parse(readFileSync(path(`tests/golden/${issue}/gold.json`), 'utf8')) as Gold;
	return { gold, found: predictPage(readIssue([{ page: issue, text }], world, []), issue) };
}

describe.each(['hanzhong-a', 'ankang-a', 'national-a', 'shangluo-a', 'national-b'])(
	'the seed %s',
	(issue) => {
		const { gold, found } = readSeed(issue);
		const titles = found.articles.map(({ title }) => bare(title));

		test('has every headline of the page', () => {
			for (const { title } of gold.articles) expect(titles).toContain(bare(title));
		});

		test('has its photos’ credits', () => {
			const credits = found.photos.flatMap(({ credit }) => credit);
			for (const { credit } of gold.photos)
				expect(credits).toEqual(expect.arrayContaining([...credit]));
		});

		test('mends its cut paragraphs and no others', () => {
			const joins = gold.articles.flatMap(({ lines, alternative_lines }) =>
				(alternative_lines ?? lines).filter(([, , joined]) => joined).map(([line]) => line),
			);
			expect(found.articles.flatMap((article) => article.joins).sort((a, b) => a - b)).toEqual(
				joins.sort((a, b) => a - b),
			);
		});
	},
);

describe.each(['hanzhong-a', 'national-a'])('the seed %s', (issue) => {
	test('has each article whole and in order', () => {
		const { gold, found } = readSeed(issue);
		for (const { title, lines, alternative_lines } of gold.articles) {
			const article = found.articles.find((other) => bare(other.title) === bare(title));
			const body = (rows: typeof lines): number[] =>
				rows.filter(([, role]) => role === 'body').map(([line]) => line);
			const wanted = [body(lines), body(alternative_lines ?? lines)];
			const read = article?.lines.filter((line) => wanted[0]?.includes(line));
			expect(wanted).toContainEqual(read);
		}
	});
});

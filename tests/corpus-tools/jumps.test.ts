import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type JumpLine = readonly [page: string, line: number, role: string, joins: boolean];

/** `gold.json` of an issue with jumps: as a page's gold, but each line with its page. */
interface IssueGold {
	readonly articles: readonly { readonly pages: readonly string[]; readonly lines: JumpLine[] }[];
	readonly photos: readonly { readonly lines: readonly (readonly [string, number])[] }[];
	readonly furniture: readonly (readonly [string, number, string])[];
	/** Lines whose jump has no other half in the issue. */
	readonly orphans: readonly (readonly [string, number])[];
}

const root = join(import.meta.dirname, '../corpus/jumps');

describe.each(readdirSync(root))('issue %s', (issue) => {
	const gold = JSON.parse(readFileSync(join(root, issue, 'gold.json'), 'utf8')) as IssueGold;
	const files = readdirSync(join(root, issue)).filter((file) => file.endsWith('.txt'));
	const lines = files.flatMap((file) => {
		const text = readFileSync(join(root, issue, file), 'utf8').split('\n');
		return text.map((words, at) => ({ key: `${file.slice(0, -4)} ${at + 1}`, words }));
	});

	test('has each non-empty line exactly once in its gold', () => {
		const told = [
			...gold.articles.flatMap((article) => article.lines),
			...gold.photos.flatMap((photo) => photo.lines),
			...gold.furniture,
		].map(([page, line]) => `${page} ${line}`);
		const full = lines.filter(({ words }) => words.trim() !== '').map(({ key }) => key);
		expect(told.sort()).toEqual(full.sort());
	});

	test('has an article on more than one page', () => {
		expect(gold.articles.some(({ pages }) => pages.length > 1)).toBe(true);
	});

	test('prints a jump where the gold says its other half is missing', () => {
		for (const [page, line] of gold.orphans) {
			const printed = lines.find(({ key }) => key === `${page} ${line}`);
			expect(printed?.words).toMatch(/下转|上接|紧接/);
		}
	});
});

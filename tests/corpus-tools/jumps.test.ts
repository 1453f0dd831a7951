import { describe, expect, test } from 'vitest';
import { readWorld } from '../../src/archive/read-world.ts';
import { readIssue } from '../../src/press/read-issue.ts';
import { asOnePage, loadJumps } from './load-jumps.ts';
import { scorePage } from './score-page.ts';

describe.each(loadJumps())('issue $name', (issue) => {
	const { gold, pages } = issue;
	const lines = pages.flatMap(({ page, text }) =>
		text.split('\n').map((words, at) => ({ key: `${page} ${at + 1}`, words })),
	);

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

	test('loses no line and tells none twice when it is read', () => {
		const whole = asOnePage(issue, readIssue(pages, readWorld(), []));
		const { lost, twice } = scorePage(whole.gold, whole.predicted, whole.text);
		expect({ lost, twice }).toEqual({ lost: 0, twice: 0 });
	});

	test('has each article on the pages its gold names and each lost half told', () => {
		const { articles, notices } = readIssue(pages, readWorld(), []);
		const wide = (list: readonly { readonly pages: readonly string[] }[]) =>
			list.filter((one) => one.pages.length > 1).map((one) => one.pages.join());
		expect(wide(articles).sort()).toEqual(wide(gold.articles).sort());
		const told = notices.filter(({ ruleId }) => ruleId === 'jumps/orphan');
		expect(told).toHaveLength(gold.orphans.length);
	});
});

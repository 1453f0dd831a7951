import { expect, test } from 'vitest';
import { foldText } from '../../../src/search/fold.ts';
import { traditional } from '../../../src/search/traditional.ts';
import { makeChance } from '../../search/sample.ts';
import { htmlPages } from '../edition.ts';
import { readerQueries } from './reader-queries.ts';
import { allHits, articleBlocks, ask, openSearch } from './search-page.ts';

const articles = htmlPages().filter((path) => /\/articles\/[^/]+\/$/.test(path));
const fold = (text: string) => foldText(text, traditional()).letters.join('');
/** Phrases drawn for each length from 1 to 12. */
const DRAWN = 6;

test('every phrase of 1 to 12 characters of the seeds is found, and hardly anything else', async () => {
	await using visited = await openSearch();
	const { page } = visited;
	const blocks = [...(await articleBlocks(page, articles))];
	const lines = blocks.map(([path, texts]) => [path, texts.map(fold)] as const);
	const clauses = blocks.flatMap(([, texts]) =>
		texts.flatMap((text) => text.split(/[\s，。；：！？、（）“”‘’《》「」…—,;:!?()"'·~|]+/u)),
	);
	const chance = makeChance(20261122);
	let [found, wanted, wrong] = [0, 0, 0];
	const missed: string[] = [];
	for (let length = 1; length <= 12; length++) {
		const long = clauses.filter((clause) => clause.length >= length);
		for (let turn = 0; turn < DRAWN; turn++) {
			const clause = long[chance(long.length)] ?? '';
			const at = chance(clause.length - length + 1);
			const phrase = clause.slice(at, at + length);
			const query = turn % 2 ? `"${phrase}"` : phrase;
			const sought = fold(phrase);
			const truth = new Set(
				lines.flatMap(([path, texts]) =>
					texts.some((text) => text.includes(sought)) ? [path] : [],
				),
			);
			await ask(page, query);
			const hits = new Set((await allHits(page)).filter((path) => articles.includes(path)));
			const right = [...hits].filter((path) => truth.has(path)).length;
			wanted += truth.size;
			found += right;
			wrong += hits.size - right;
			if (right < truth.size) missed.push(`${query} ${right}/${truth.size}`);
		}
	}
	expect(missed).toEqual([]);
	expect(found).toBe(wanted);
	expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.99);
}, 480_000);

test('the first hit answers what readers ask', async () => {
	await using visited = await openSearch();
	const { page } = visited;
	const blocks = await articleBlocks(page, articles);
	const wrong: string[] = [];
	for (const [query, words = [query]] of readerQueries) {
		await ask(page, query);
		const first = page.locator('[data-hit] a[href]').first();
		const href = (await first.count()) ? await first.getAttribute('href') : null;
		const path = href === null ? '' : new URL(href, page.url()).pathname;
		const text = fold((blocks.get(path) ?? []).join(''));
		if (!words.every((word) => text.includes(fold(word)))) wrong.push(`${query}: ${path}`);
	}
	const right = readerQueries.length - wrong.length;
	console.log(`Right at rank 1: ${right} of ${readerQueries.length} ${wrong.join(', ')}`);
	expect(readerQueries.length).toBeGreaterThanOrEqual(60);
	expect(wrong.length / readerQueries.length, wrong.join('\n')).toBeLessThanOrEqual(0.02);
}, 480_000);

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { ask } from '../../../src/search/ask.ts';
import { foldText } from '../../../src/search/fold.ts';
import { loadData } from '../../../src/search/load-data.ts';
import { splitQuery } from '../../../src/search/phrases.ts';
import { traditional } from '../../../src/search/traditional.ts';
import type { MadeArticle } from './make-archive.ts';

/** Gives the ids of the articles found, best first. */
export type Asker = (query: string) => Promise<readonly string[]>;

/** Shares over a set of phrases: of right articles found, of found ones right, of first hits right. */
export interface Quality {
	readonly recall: number;
	readonly precision: number;
	readonly first: number;
}

const fold = (text: string) => foldText(text, traditional()).letters.join('');

/** Draws literal phrases of one length inside a clause. */
export function drawPhrases(
	articles: readonly MadeArticle[],
	length: number,
	count: number,
	chance: () => number,
): readonly string[] {
	const phrases: string[] = [];
	while (phrases.length < count) {
		const { text } = (articles[Math.floor(chance() * articles.length)] as MadeArticle).twin;
		const line = text[Math.floor(chance() * text.length)] ?? '';
		const clauses = line.split(/[\s，。；：！？、（）“”‘’《》「」…—,;:!?()"'·~|]+/u);
		const clause = clauses[Math.floor(chance() * clauses.length)] ?? '';
		const at = Math.floor(chance() * (clause.length - length + 1));
		if (clause.length >= length) phrases.push(clause.slice(at, at + length));
	}
	return phrases;
}

/** Compares what is found with what a plain reading finds. */
export async function weighAnswers(
	articles: readonly MadeArticle[],
	phrases: readonly string[],
	find: Asker,
): Promise<Quality> {
	const lines = articles.map(({ record }) =>
		record.passages.map(({ text }) => fold(text)).join('\n'),
	);
	let [found, wanted, right, first] = [0, 0, 0, 0];
	for (const phrase of phrases) {
		const sought = fold(phrase);
		const truth = new Set(
			articles.flatMap(({ record }, at) => (lines[at]?.includes(sought) ? [record.id] : [])),
		);
		const ids = await find(phrase);
		const hits = ids.filter((id) => truth.has(id)).length;
		wanted += truth.size;
		found += ids.length;
		right += hits;
		if (truth.has(ids[0] ?? '')) first++;
	}
	return {
		recall: right / wanted,
		precision: found ? right / found : 1,
		first: first / phrases.length,
	};
}

/** Our search over the built files, read from the disk. */
export function askOurs(folder: string): Asker {
	const data = loadData(
		async (path) => new Uint8Array(readFileSync(join(folder, 'search/data', path))),
		async (id) => JSON.parse(readFileSync(join(folder, `articles/${id}.json`), 'utf8')),
		{ article: '*', photo: '*' },
	);
	return async (query) => {
		const phrases = splitQuery(query, traditional());
		const { hits } = await ask(await data.open(true), { phrases, chosen: {}, byDate: false });
		return hits.map(({ part, record }) => part.table.ids[record] ?? '');
	};
}

/** Stock search in an open page; the ids of its fragments are read from the disk. */
export function askStock(page: Page, folder: string): Asker {
	const files = globSync(join(folder, 'pagefind/fragment/*'));
	const ids = new Map(
		files.map((file) => {
			const { url }: { url: string } = JSON.parse(
				gunzipSync(readFileSync(file)).subarray(12).toString('utf8'),
			);
			return [/([^/]+)\.pf_fragment$/.exec(file)?.[1] ?? '', url.split('/').at(-2) ?? ''];
		}),
	);
	return async (query) => {
		const found = await page.evaluate(async (text) => {
			const engine = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
			const { results }: { results: { id: string }[] } = await engine.search(text);
			return results.map(({ id }) => id);
		}, query);
		return found.map((id) => ids.get(id) ?? id);
	};
}

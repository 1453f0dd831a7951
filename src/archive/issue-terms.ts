/** The terms of an issue's articles, kept in `.cache/terms` by the hash of its reading. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticleText } from './article-text.ts';
import { findTerms } from './find-terms.ts';
import type { ArticleRecord } from './records.ts';
import type { Terms } from './relate-articles.ts';

const folder = '.cache/terms';

/** The terms of each article of an issue, by id; `reading` is the hash of its reading. */
export function termsOfIssue(
	reading: string,
	articles: readonly ArticleRecord[],
	root = process.cwd(),
): ReadonlyMap<string, Terms> {
	const file = join(root, folder, `${reading}.json`);
	const kept = load(file);
	const made = kept ?? articles.map((article) => [...termsOf(reading, article, root)]);
	if (!kept) {
		mkdirSync(join(root, folder), { recursive: true });
		writeFileSync(`${file}.${process.pid}`, JSON.stringify(made));
		renameSync(`${file}.${process.pid}`, file);
	}
	return new Map(articles.map(({ id }, index) => [id, new Map(made[index])]));
}

function termsOf(reading: string, article: ArticleRecord, root: string): Terms {
	const blocks = readArticleText(reading, article, root);
	return findTerms(blocks.map(({ text }) => text).join('\n'));
}

function load(file: string): (readonly [string, number])[][] | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}

import { findTerms } from './find-terms.ts';
import * as queries from './queries.ts';
import type { ArticleRecord } from './records.ts';
import type { Relation } from './records-views.ts';
import { relateArticles } from './relate-articles.ts';

type Relations = ReadonlyMap<string, readonly Relation[]>;

async function relateVolume(all: readonly ArticleRecord[], volume: string): Promise<Relations> {
	const terms = new Map<string, ReadonlyMap<string, number>>();
	for (const article of all) {
		if (article.volume !== volume) continue;
		const blocks = await queries.articleText(article.id);
		terms.set(article.id, findTerms(blocks.map(({ text }) => text).join('\n')));
	}
	return relateArticles(terms, 4);
}

/** By the list of articles, then by volume: while editing, a new reading brings a new list. */
const known = new WeakMap<readonly ArticleRecord[], Map<string, Promise<Relations>>>();

/** Articles of the same volume that share rare terms with this one, best first, at most four. */
export async function related(article: ArticleRecord): Promise<readonly Relation[]> {
	const all = await queries.articles();
	const volumes = known.get(all) ?? new Map<string, Promise<Relations>>();
	known.set(all, volumes);
	const relations = volumes.get(article.volume) ?? relateVolume(all, article.volume);
	volumes.set(article.volume, relations);
	return (await relations).get(article.id) ?? [];
}

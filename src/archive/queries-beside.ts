import { termsOfIssue } from './issue-terms.ts';
import { listBeside } from './list-beside.ts';
import { once } from './listing.ts';
import * as queries from './queries.ts';
import type { ArticleRecord } from './records.ts';
import type { Beside } from './records-views.ts';
import { readScope } from './scope.ts';

type Lists = ReadonlyMap<string, Beside>;

/** By the list of articles, then by volume: while editing, a new reading brings a new list. */
const known = new WeakMap<readonly ArticleRecord[], Map<string, () => Promise<Lists>>>();

async function listVolume(all: readonly ArticleRecord[], volume: string): Promise<Lists> {
	const own = all.filter((article) => article.volume === volume);
	const issues = (await queries.issues()).filter((issue) => issue.volume === volume);
	const byIssue = Map.groupBy(own, ({ issue }) => issue);
	const terms = new Map(
		issues.flatMap(({ id, reading }) => [...termsOfIssue(reading, byIssue.get(id) ?? [])]),
	);
	const isDated = issues.some(({ date }) => date !== undefined);
	return listBeside(own, isDated, ({ id }) => terms.get(id) ?? new Map());
}

/** What is offered beside an article: others of its volume, at most four of a kind. */
export async function besideOf(article: ArticleRecord): Promise<Beside> {
	const given = readScope()?.records?.beside[article.id];
	if (given) return given;
	const all = await queries.articles();
	const volumes = known.get(all) ?? new Map<string, () => Promise<Lists>>();
	known.set(all, volumes);
	const lists = volumes.get(article.volume) ?? once(() => listVolume(all, article.volume));
	volumes.set(article.volume, lists);
	return (await lists()).get(article.id) ?? { county: [], column: [], related: [] };
}

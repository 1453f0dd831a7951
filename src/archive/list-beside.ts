import type { ArticleRecord } from './records.ts';
import type { Beside } from './records-views.ts';
import { relateArticles, type Terms } from './relate-articles.ts';

const most = 4;

/**
 * What stands beside each article of one volume: others of its county, of its column, and with rare
 * terms in common. `articles` are the volume's, newest issue first; of dated ones each is set beside
 * those of its own issue and earlier, so that a new issue leaves the pages before it as they are.
 */
export function listBeside(
	articles: readonly ArticleRecord[],
	isDated: boolean,
	termsOf: (article: ArticleRecord) => Terms,
): ReadonlyMap<string, Beside> {
	const issues = isDated
		? [...Map.groupBy(articles, ({ issue }) => issue).values()].reverse()
		: [articles];
	const relations = relateArticles(
		issues.map((issue) => new Map(issue.map((article) => [article.id, termsOf(article)]))),
		most,
	);
	const beside = new Map<string, Beside>();
	const [counties, columns] = [new Map<string, string[]>(), new Map<string, string[]>()];
	for (const issue of issues) {
		for (const { id, county, column } of issue.toReversed()) {
			push(counties, county?.code, id);
			push(columns, column, id);
		}
		for (const { id, county, column } of issue) {
			beside.set(id, {
				county: others(counties, county?.code, id),
				column: others(columns, column, id),
				related: relations.get(id) ?? [],
			});
		}
	}
	return beside;
}

function push(lists: Map<string, string[]>, key: string | undefined, id: string): void {
	if (key === undefined) return;
	const list = lists.get(key);
	if (list) list.push(id);
	else lists.set(key, [id]);
}

/** The newest first, print order within an issue. */
function others(
	lists: ReadonlyMap<string, readonly string[]>,
	key: string | undefined,
	id: string,
): readonly string[] {
	const list = key === undefined ? [] : (lists.get(key) ?? []);
	// One more than is shown: the article itself may be among them.
	const last = list.toReversed().filter((other) => other !== id);
	return last.slice(0, most);
}

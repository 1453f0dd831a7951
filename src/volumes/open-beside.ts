import { termsOfIssue } from '../archive/issue-terms.ts';
import { listBeside } from '../archive/list-beside.ts';
import type { Edition } from '../archive/read-edition.ts';
import type { Beside } from '../archive/records-views.ts';

/** What stands beside the articles of a volume, found when it is first asked for. */
export function openBeside(
	edition: Edition,
	root: string,
): (volume: string) => ReadonlyMap<string, Beside> {
	const known = new Map<string, ReadonlyMap<string, Beside>>();
	const articles = Map.groupBy(edition.articles, ({ volume }) => volume);
	const issues = Map.groupBy(edition.issues, ({ volume }) => volume);
	return (volume) => {
		const own = articles.get(volume) ?? [];
		const byIssue = Map.groupBy(own, ({ issue }) => issue);
		const find = () => {
			const held = issues.get(volume) ?? [];
			const terms = new Map(
				held.flatMap(({ id, reading }) => [...termsOfIssue(reading, byIssue.get(id) ?? [], root)]),
			);
			const isDated = held.some(({ date }) => date !== undefined);
			return listBeside(own, isDated, ({ id }) => terms.get(id) ?? new Map());
		};
		const lists = known.get(volume) ?? find();
		known.set(volume, lists);
		return lists;
	};
}

import type { Edition } from '../archive/read-edition.ts';
import type { PageRecord } from '../archive/records.ts';

/** The pages of newspaper a path of the edition shows: of an article, of a page, else none. */
export function pagesAt(edition: Edition, path: string, base: string): readonly PageRecord[] {
	const parts = path.slice(base.length).split('/').filter(Boolean);
	const ids =
		parts[0] === 'articles'
			? (edition.articles.find(({ id }) => id === parts[1])?.pages ?? [])
			: parts[0] === 'issues'
				? edition.pages
						.filter(({ id, issue }) =>
							parts[2] === undefined ? issue === parts[1] : id === `${parts[1]}/${parts[2]}`,
						)
						.map(({ id }) => id)
				: [];
	return edition.pages.filter(({ id }) => ids.includes(id));
}

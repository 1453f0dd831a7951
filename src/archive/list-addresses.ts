import { urls } from '../urls.ts';
import { type Address, fingerprintOf } from './addresses.ts';
import { belowBase } from './article-path.ts';
import { listFolder } from './content-files.ts';
import type { Edition } from './read-edition.ts';

/**
 * Every address the edition has now that names something of its own: articles, issues, pages,
 * papers, counties, authors, columns, features and standing pages. Lists, feeds and data stand
 * beside them and follow from them.
 */
export function listAddresses(edition: Edition, root: string): readonly Address[] {
	const written = (folder: string): string[] =>
		listFolder(root, folder).files.map((name) => name.replace(/\.mdx$/, ''));
	const named = [
		...edition.papers.map(({ id }) => urls.paper(id)),
		...edition.issues.map(({ id }) => urls.issue(id)),
		...edition.pages.map(({ id }) => urls.page(id)),
		...edition.counties.map(({ code }) => urls.county(code)),
		...edition.authors.map(({ slug }) => urls.author(slug)),
		...edition.columns.map(({ slug }) => urls.column(slug)),
		...written('content/features').map((slug) => urls.feature(slug)),
		...written('content/pages').map((slug) => urls.standing(slug)),
	].map(belowBase);
	return [
		...edition.heads.map(({ id, fingerprint }) => ({
			path: belowBase(urls.article(id)),
			fingerprint,
		})),
		...named.map((path) => ({ path, fingerprint: fingerprintOf(path) })),
	];
}

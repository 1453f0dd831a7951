import type { Scope } from '../archive/scope.ts';
import { base } from '../site.ts';
import { urls } from '../urls.ts';

/** The part of a site that is no issue's, county's, author's … own. */
export const rest = 'rest';

const below = (path: string): string => path.slice(base.length);
const one = '([^/]+)';
const pattern = (path: string): RegExp =>
	new RegExp(`^${below(path).replaceAll('.', '\\.').replaceAll('\0', one)}`);

/** Addresses that name a unit by themselves, the longer before those they begin with. */
const named: readonly (readonly [pattern: RegExp, unit: string])[] = [
	[pattern(urls.calendar('\0', '\0')), 'month'],
	[pattern(urls.issue('\0')), 'issue'],
	[pattern(urls.countyYear('\0', '\0')), 'county'],
	[pattern(urls.authorYear('\0', '\0')), 'author'],
	[pattern(urls.columnYear('\0', '\0')), 'column'],
	[pattern(urls.county('\0')), 'county'],
	[pattern(urls.author('\0')), 'author'],
	[pattern(urls.column('\0')), 'column'],
	[pattern(urls.sitemapPart('\0')), 'volume'],
	[pattern(urls.face('\0')), 'face'],
];
const article = new RegExp(
	`${pattern(urls.article('\0')).source}|${pattern(urls.articleData('\0')).source}`,
);
const owned = [pattern(urls.card('\0')), pattern(urls.pageData('\0'))];

/**
 * The unit that a page or file belongs to, by its path below the edition's folder, without a slash at
 * the beginning: `issue/hanzhong-a`, `county/610728`, `month/hz/2024-11`, `volume/hz-2024` … or `rest`.
 * @param issueOf the issue of an article that is rendered, of the article or issue whose picture it is, or
 * of the page whose articles share a file
 * @param moved old addresses that lead to new ones, likewise without their first slash: whatever they
 * look like, no unit has them
 * @returns undefined for an article's or issue's own page that is not rendered
 */
export function nameUnit(
	path: string,
	issueOf: (id: string) => string | undefined,
	moved: ReadonlySet<string> = new Set(),
): string | undefined {
	if (moved.has(path) || moved.has(`${path}/`)) return rest;
	const owner = [article, ...owned].map((each) => each.exec(path)).find((found) => found !== null);
	if (owner) {
		const id = owner[1] ?? owner[2] ?? '';
		if (id === '_edition') return rest;
		const issue = issueOf(id);
		return issue === undefined ? undefined : `issue/${issue}`;
	}
	for (const [own, unit] of named) {
		const found = own.exec(path);
		if (!found) continue;
		if (unit === 'volume' && found[1] === 'edition') return rest;
		return [unit, ...found.slice(1)].join('/');
	}
	return rest;
}

/** The unit of a path that a run renders, as `nameUnit` has it. */
export function unitsOf({
	articles,
	moved,
}: Pick<Scope, 'articles' | 'moved'>): (path: string) => string | undefined {
	const away = new Set(moved);
	return (path) => nameUnit(path, (id) => articles[id], away);
}

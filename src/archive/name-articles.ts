import type { Reading } from '../press/model.ts';
import { type Address, fingerprintOf } from './addresses.ts';
import { articleIdAt } from './article-path.ts';
import { carryIds, type NamedHead } from './carry-ids.ts';
import type { IssueSource } from './read-issue-folder.ts';
import { headOf, textsOf } from './source-text.ts';

/** The final names of an issue's articles. */
export interface ArticleNames {
	/** Final id and fingerprint of each article, in print order. */
	readonly heads: readonly NamedHead[];
	/** The press's id → the final one. */
	readonly idOf: (id: string) => string;
}

/** What was published, made ready to be asked page by page. */
export interface PublishedNames {
	/** Articles by `<issue>-<page>`, the part of their ids before the line. */
	readonly byPage: ReadonlyMap<string, readonly NamedHead[]>;
	/** Ids whose addresses lead elsewhere now: not given again. */
	readonly retired: ReadonlySet<string>;
	/** Articles published on pages whose address begins as an issue's does. */
	readonly of: (issue: string) => readonly NamedHead[];
}

/** Groups what was published by page; `moved` holds the redirects. */
export function groupPublished(
	published: readonly Address[],
	moved: Readonly<Record<string, string>>,
): PublishedNames {
	const heads = published.flatMap(({ path, fingerprint }): NamedHead[] => {
		const id = articleIdAt(path);
		return id === undefined ? [] : [{ id, fingerprint }];
	});
	const away = Object.entries(moved).filter(([from, to]) => from !== to);
	const byPage = Map.groupBy(heads, ({ id }) => id.replace(/-\d+[b-z]*$/, ''));
	const pages = [...byPage.keys()].sort();
	return {
		byPage,
		of: (issue) => {
			const from = lowerBound(pages, `${issue}-`);
			const until = lowerBound(pages, `${issue}.`);
			return pages.slice(from, until).flatMap((page) => byPage.get(page) ?? []);
		},
		retired: new Set(away.flatMap(([from]) => articleIdAt(from) ?? [])),
	};
}

/** Index of the first name that is not below the one given. `.` follows `-` in the order of names. */
function lowerBound(sorted: readonly string[], name: string): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < name) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * Names an issue's articles: as published where the same head was published on the same page, else
 * as the press does. An id whose address was redirected elsewhere is not given again.
 */
export function nameArticles(
	source: IssueSource,
	{ articles }: Reading,
	{ byPage, retired }: PublishedNames,
): ArticleNames {
	const texts = textsOf(source);
	const read = articles.map(({ id, blocks, pages }) => ({
		id,
		page: pages[0] ?? '',
		fingerprint: fingerprintOf(headOf(blocks, texts)),
	}));
	const final = new Map<string, string>();
	for (const { id: page } of source.pages) {
		const heads = read.filter((head) => head.page === page);
		const published = byPage.get(page.replace('/', '-')) ?? [];
		for (const [id, name] of carryIds(heads, published, retired)) final.set(id, name);
	}
	const idOf = (id: string): string => {
		const name = final.get(id);
		if (name === undefined)
			throw new Error(`Unexpected article \`${id}\`, in no page of its issue`);
		return name;
	};
	return { heads: read.map(({ id, fingerprint }) => ({ id: idOf(id), fingerprint })), idOf };
}

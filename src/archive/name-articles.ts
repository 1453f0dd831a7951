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

/**
 * Names an issue's articles: as published where the same head was published on the same page, else
 * as the press does. An id whose address was redirected elsewhere is not given again.
 */
export function nameArticles(
	source: IssueSource,
	{ articles }: Reading,
	published: readonly Address[],
	moved: Readonly<Record<string, string>>,
): ArticleNames {
	const texts = textsOf(source);
	const read = articles.map(({ id, blocks, pages }) => ({
		id,
		page: pages[0] ?? '',
		fingerprint: fingerprintOf(headOf(blocks, texts)),
	}));
	const retired = new Set(
		Object.entries(moved).flatMap(([from, to]) => (from === to ? [] : (articleIdAt(from) ?? []))),
	);
	const final = new Map<string, string>();
	for (const { id: page } of source.pages) {
		const heads = read.filter((head) => head.page === page);
		for (const [id, name] of carryIds(heads, publishedOn(page, published), retired)) {
			final.set(id, name);
		}
	}
	const idOf = (id: string): string => {
		const name = final.get(id);
		if (name === undefined)
			throw new Error(`Unexpected article \`${id}\`, in no page of its issue`);
		return name;
	};
	return { heads: read.map(({ id, fingerprint }) => ({ id: idOf(id), fingerprint })), idOf };
}

/** What was published on one page. */
function publishedOn(page: string, published: readonly Address[]): readonly NamedHead[] {
	const prefix = `${page.replace('/', '-')}-`;
	return published.flatMap(({ path, fingerprint }) => {
		const id = articleIdAt(path);
		const line = id?.startsWith(prefix) ? id.slice(prefix.length) : '';
		return id && /^\d+[b-z]*$/.test(line) ? [{ id, fingerprint }] : [];
	});
}

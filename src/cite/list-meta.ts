import type { Citable } from './describe-article.ts';

/** A `<meta>` element. */
export interface Meta {
	readonly name: string;
	readonly content: string;
}

/**
 * What reference managers read from the page's head: Dublin Core and PRISM, with the item's type
 * named outright. The `citation_*` names of scholarly publishing are left out on purpose: any of
 * them makes the article a journal's. An unknown 报名 is said to be unknown, since readers of the
 * page would otherwise put the edition's own name in its place.
 */
export function listMeta(article: Citable): readonly Meta[] {
	const known: readonly (readonly [name: string, content: string | undefined])[] = [
		['z:itemType', 'newspaperArticle'],
		['DC.type', 'newspaperArticle'],
		['DC.title', article.title],
		...article.authors.map((name) => ['DC.creator', name] as const),
		['DC.source', article.paper ?? '报名不详'],
		['DC.date', article.date],
		['DC.language', 'zh-CN'],
		['DC.identifier', article.url],
		['bibo:pages', article.pages.join(', ') || undefined],
		['article:section', article.column],
	];
	return known.flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]));
}

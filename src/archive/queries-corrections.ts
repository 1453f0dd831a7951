import type { Correction } from '../press/model.ts';
import * as queries from './queries.ts';
import type { ArticleRecord } from './records.ts';
import type { PageCorrections } from './records-views.ts';

/** What the editors changed, by page; pages without a correction are left out. */
export async function corrections(): Promise<readonly PageCorrections[]> {
	const articles = new Map((await queries.articles()).map((article) => [article.id, article]));
	return (await queries.pages()).flatMap((page) => {
		const list = page.corrections.map((correction) => {
			const article = articles.get(correction.article ?? '');
			return { correction, ...(article && { article }) };
		});
		return list.length === 0 ? [] : [{ page, list }];
	});
}

/** What the editors changed in one article. */
export async function correctionsOf(article: ArticleRecord): Promise<readonly Correction[]> {
	const pages = await Promise.all(article.pages.map((id) => queries.page(id)));
	return pages.flatMap((page) => page.corrections.filter((one) => one.article === article.id));
}

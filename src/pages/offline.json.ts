import type { APIRoute } from 'astro';
import * as queries from '../archive/queries.ts';
import type { OfflineList } from '../browser/offline/messages.ts';
import { urls } from '../urls.ts';

/** The newest issue and all its pages, for reading without a network. */
export const GET: APIRoute = async () => {
	const [issue] = await queries.issues();
	const articles = (await queries.articles()).filter((article) => article.issue === issue?.id);
	const list: OfflineList = {
		issue: issue?.id ?? '',
		digest: issue?.digest ?? '',
		paths: issue
			? [
					urls.front(),
					urls.issue(issue.id),
					...issue.pages.map((page) => urls.page(page)),
					...articles.map(({ id }) => urls.article(id)),
				]
			: [],
	};
	return Response.json(list);
};

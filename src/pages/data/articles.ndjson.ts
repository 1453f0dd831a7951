import type { APIRoute } from 'astro';
import { articles, issues } from '../../archive/queries.ts';
import { stories } from '../../archive/queries-stories.ts';
import { isDivided } from '../../archive/queries-volumes.ts';
import { describeArticle } from '../../feeds/article-data.ts';
import { absolute, urls } from '../../urls.ts';

/** An article a line; of an edition too large for one file, a newspaper page a line, with its own file. */
export const GET: APIRoute = async () => {
	const data = (await isDivided())
		? (await issues()).flatMap(({ pages, date }) =>
				pages.map((page) => ({
					page,
					...(date !== undefined && { date }),
					url: absolute(urls.pageData(page)),
				})),
			)
		: (await stories((await articles()).map(({ id }) => id))).map(describeArticle);
	return new Response(data.map((line) => `${JSON.stringify(line)}\n`).join(''));
};

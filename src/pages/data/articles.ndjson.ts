import type { APIRoute } from 'astro';
import { articles, issues } from '../../archive/queries.ts';
import { stories } from '../../archive/queries-stories.ts';
import { isDivided } from '../../archive/queries-volumes.ts';
import { describeArticle } from '../../feeds/article-data.ts';
import { absolute, urls } from '../../urls.ts';

/** An article a line; of an edition too large for one file, an issue a line, with the file of its articles. */
export const GET: APIRoute = async () => {
	const data = (await isDivided())
		? (await issues()).map(({ id, date, size }) => ({
				issue: id,
				...(date !== undefined && { date }),
				articles: size.articles,
				url: absolute(urls.issueData(id)),
			}))
		: (await stories((await articles()).map(({ id }) => id))).map(describeArticle);
	return new Response(data.map((line) => `${JSON.stringify(line)}\n`).join(''));
};

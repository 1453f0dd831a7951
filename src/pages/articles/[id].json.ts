import type { APIRoute, GetStaticPaths } from 'astro';
import { articles } from '../../archive/queries.ts';
import { stories } from '../../archive/queries-stories.ts';
import { isDivided } from '../../archive/queries-volumes.ts';
import { describeArticle } from '../../feeds/article-data.ts';

/** Of an edition that is not divided; otherwise a newspaper page's articles share a file. */
export const getStaticPaths = (async () =>
	(await isDivided())
		? []
		: (await articles()).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '' } }) => {
	const [data] = (await stories([id])).map(describeArticle);
	return new Response(`${JSON.stringify(data, null, '\t')}\n`);
};

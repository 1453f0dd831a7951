import type { APIRoute, GetStaticPaths } from 'astro';
import { articles } from '../../archive/queries.ts';
import { stories } from '../../archive/queries-stories.ts';
import { describeArticle } from '../../feeds/article-data.ts';

export const getStaticPaths = (async () =>
	(await articles()).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '' } }) => {
	const [data] = (await stories([id])).map(describeArticle);
	return new Response(`${JSON.stringify(data, null, '\t')}\n`);
};

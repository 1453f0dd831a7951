import type { APIRoute, GetStaticPaths } from 'astro';
import { pages } from '../../../archive/queries.ts';
import { stories } from '../../../archive/queries-stories.ts';
import { isDivided } from '../../../archive/queries-volumes.ts';
import { describeArticle } from '../../../feeds/article-data.ts';

/** Of an edition too large for a file an article. */
export const getStaticPaths = (async () =>
	(await isDivided())
		? (await pages()).map((page) => ({
				params: { page: page.id.replace('/', '-') },
				props: { page },
			}))
		: []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { page } }) => {
	const lines = (await stories(page.articles)).map((story) =>
		JSON.stringify(describeArticle(story)),
	);
	return new Response(lines.map((line) => `${line}\n`).join(''));
};

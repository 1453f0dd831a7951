import type { APIRoute, GetStaticPaths } from 'astro';
import { issues } from '../../../archive/queries.ts';
import { pagesOfIssue } from '../../../archive/queries-lookups.ts';
import { stories } from '../../../archive/queries-stories.ts';
import { isDivided } from '../../../archive/queries-volumes.ts';
import { describeArticle } from '../../../feeds/article-data.ts';

/** Of an edition too large for one file of data. */
export const getStaticPaths = (async () =>
	(await isDivided())
		? (await issues()).map(({ id }) => ({ params: { issue: id } }))
		: []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { issue = '' } }) => {
	const ids = (await pagesOfIssue(issue)).flatMap(({ articles }) => articles);
	const lines = (await stories(ids)).map((story) => JSON.stringify(describeArticle(story)));
	return new Response(`${lines.join('\n')}\n`);
};

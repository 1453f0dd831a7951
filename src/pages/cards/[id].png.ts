import type { APIRoute, GetStaticPaths } from 'astro';
import * as queries from '../../archive/queries.ts';
import { cards } from '../../archive/queries-cards.ts';
import { totals } from '../../archive/queries-totals.ts';
import { drawCard } from '../../cards/draw-card.ts';
import { ownsCard } from '../../cards/owns-card.ts';
import { site } from '../../site.ts';
import { nameArticle, nameIssue, namePage } from '../../words/name-things.ts';

/** The edition's own, for every page that is no article's. */
const edition = {
	params: { id: '_edition' },
	props: { headline: site.tagline, source: site.publisher ?? '', label: undefined },
};

export const getStaticPaths = (async () => {
	if (ownsCard((await totals()).pages)) {
		const articles = await queries.articles();
		const all = await cards(articles.map(({ id }) => id));
		const own = all.map(({ article, issue, page, paper, county }) => ({
			params: { id: article.id },
			props: {
				headline: nameArticle(article),
				source: `${nameIssue(issue, paper)}　${namePage(page)}`,
				label: county?.name ?? article.column,
			},
		}));
		return [edition, ...own];
	}
	const own = await Promise.all(
		(await queries.issues()).map(async (issue) => {
			const paper = issue.paper === undefined ? undefined : await queries.paper(issue.paper);
			const headline = nameIssue(issue, paper);
			return { params: { id: issue.id }, props: { headline, source: '', label: undefined } };
		}),
	);
	return [edition, ...own];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { headline, source, label } }) =>
	new Response(new Uint8Array(await drawCard({ headline, source, label })), {
		headers: { 'content-type': 'image/png' },
	});

import type { APIRoute, GetStaticPaths } from 'astro';
import { articles, issues, pages } from '../archive/queries.ts';
import { listVolumeAddresses } from '../feeds/list-addresses.ts';
import { writeSitemap } from '../feeds/write-sitemap.ts';

export const getStaticPaths = (async () => {
	const volumes = new Set((await issues()).map(({ volume }) => volume));
	return [...volumes].map((volume) => ({ params: { volume } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { volume } }) =>
	new Response(
		writeSitemap(
			listVolumeAddresses({
				issues: (await issues()).filter((issue) => issue.volume === volume),
				pages: await pages(),
				articles: (await articles()).filter((article) => article.volume === volume),
			}),
		),
	);

import type { APIRoute } from 'astro';
import { issues } from '../archive/queries.ts';
import { writeSitemapIndex } from '../feeds/write-sitemap.ts';
import { absolute, urls } from '../urls.ts';

export const GET: APIRoute = async () => {
	const volumes = new Set((await issues()).map(({ volume }) => volume));
	const parts = ['edition', ...[...volumes].sort()];
	return new Response(
		writeSitemapIndex(parts.map((part) => ({ url: absolute(urls.sitemapPart(part)) }))),
	);
};

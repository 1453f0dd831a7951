import type { APIRoute } from 'astro';
import * as queries from '../archive/queries.ts';
import { listSharedAddresses } from '../feeds/list-addresses.ts';
import { writeSitemap } from '../feeds/write-sitemap.ts';

export const GET: APIRoute = async () => {
	const entries = listSharedAddresses({
		papers: await queries.papers(),
		issues: await queries.issues(),
		counties: await queries.counties(),
		authors: await queries.authors(),
		columns: await queries.columns(),
		features: await queries.features(),
		standing: await queries.standing(),
	});
	return new Response(writeSitemap(entries));
};

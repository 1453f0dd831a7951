import type { APIRoute, GetStaticPaths } from 'astro';
import { issues } from '../archive/queries.ts';
import { listVolume, volumes } from '../archive/queries-volumes.ts';
import { listVolumeAddresses } from '../feeds/list-addresses.ts';
import { writeSitemap } from '../feeds/write-sitemap.ts';

export const getStaticPaths = (async () =>
	(await volumes()).map((volume) => ({ params: { volume } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { volume = '' } }) => {
	const dates = new Map((await issues()).map(({ id, date }) => [id, date]));
	return new Response(
		writeSitemap(listVolumeAddresses(await listVolume(volume), (issue) => dates.get(issue))),
	);
};

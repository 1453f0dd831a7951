import type { APIRoute } from 'astro';
import { describeSearch } from '../search/describe-search.ts';

export const GET: APIRoute = () =>
	new Response(describeSearch(), {
		headers: { 'content-type': 'application/opensearchdescription+xml' },
	});

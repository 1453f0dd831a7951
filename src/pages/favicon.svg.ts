import type { APIRoute } from 'astro';
import { drawIcon } from '../cards/draw-icon.ts';

export const GET: APIRoute = async () =>
	new Response(await drawIcon(), { headers: { 'content-type': 'image/svg+xml' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { totals } from '../../archive/queries-totals.ts';
import { facedArticles } from '../../archive/queries-volumes.ts';
import { planFaces } from '../../faces/plan-faces.ts';
import { subsetFace } from '../../faces/subset-face.ts';

export const getStaticPaths = (async () =>
	planFaces(await facedArticles(), (await totals()).pages).all.map((face) => ({
		params: { face: face.name },
		props: { face },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props: { face } }) =>
	new Response(new Uint8Array(await subsetFace(face)), {
		headers: { 'content-type': 'font/woff2' },
	});

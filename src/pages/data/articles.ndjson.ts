import type { APIRoute } from 'astro';
import { articles } from '../../archive/queries.ts';
import { stories } from '../../archive/queries-stories.ts';
import { describeArticle } from '../../feeds/article-data.ts';

export const GET: APIRoute = async () => {
	const ids = (await articles()).map(({ id }) => id);
	const encoder = new TextEncoder();
	// Line by line: all texts of a large archive do not fit in one string.
	const lines = new ReadableStream<Uint8Array>({
		async start(controller) {
			for (const id of ids) {
				for (const data of (await stories([id])).map(describeArticle)) {
					controller.enqueue(encoder.encode(`${JSON.stringify(data)}\n`));
				}
			}
			controller.close();
		},
	});
	return new Response(lines);
};

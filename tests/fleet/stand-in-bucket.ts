import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request the bucket was sent. */
export interface Asked {
	readonly method: string;
	readonly path: string;
	readonly status: number;
}

/** A bucket that knows the three requests a store makes, by their path. Goes when the test ends. */
export async function standInBucket({ refuses = false } = {}): Promise<{
	readonly endpoint: string;
	readonly objects: Map<string, Buffer>;
	readonly asked: Asked[];
}> {
	const objects = new Map<string, Buffer>();
	const asked: Asked[] = [];
	const server = createServer(async (request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(part);
		const held = objects.get(path);
		const answer = (status: number, body: Buffer | string = '') => {
			asked.push({ method: request.method ?? '', path, status });
			response.writeHead(status, { 'content-length': Buffer.byteLength(body) });
			response.end(request.method === 'HEAD' ? undefined : body);
		};
		if (refuses) return answer(403, '<Error><Code>AccessDenied</Code></Error>');
		if (request.method === 'PUT') {
			if (held && request.headers['if-none-match'] === '*') return answer(412);
			objects.set(path, Buffer.concat(parts));
			return answer(200);
		}
		if (!held) return answer(404, '<Error><Code>NoSuchKey</Code></Error>');
		return answer(200, held);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { port } = server.address() as AddressInfo;
	return { endpoint: `http://127.0.0.1:${port}`, objects, asked };
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A server that counts what goes over the wire. */
export interface SlowServer {
	readonly origin: string;
	/** Requests and bytes since the last `reset`, HTML pages left out. */
	readonly count: () => { readonly requests: number; readonly bytes: number };
	readonly reset: () => void;
	readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.woff2': 'font/woff2',
};

/** Serves a folder, text compressed, with a round trip in milliseconds and a line in kbit/s. */
export async function serveSlowly(
	folder: string,
	trip: number,
	kbits: number,
): Promise<SlowServer> {
	let [requests, bytes, free] = [0, 0, 0];
	const packed = new Map<string, Buffer>();
	const server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		if (!existsSync(file) || !statSync(file).isFile()) {
			response.writeHead(404).end();
			return;
		}
		const type = types[extname(file)] ?? 'application/octet-stream';
		const text = /text|json|svg|wasm/.test(type);
		const body = packed.get(file) ?? (text ? gzipSync(readFileSync(file)) : readFileSync(file));
		packed.set(file, body);
		if (extname(file) !== '.html') {
			requests++;
			bytes += body.length;
		}
		const now = Date.now();
		free = Math.max(now + trip, free) + (kbits ? (body.length * 8) / kbits : 0);
		const head = {
			'content-type': type,
			'cache-control': 'max-age=600',
			...(text ? { 'content-encoding': 'gzip' } : {}),
		};
		setTimeout(() => response.writeHead(200, head).end(body), kbits || trip ? free - now : 0);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		count: () => ({ requests, bytes }),
		reset: () => {
			[requests, bytes, free] = [0, 0, 0];
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}

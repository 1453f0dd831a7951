import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';

/** A running server. `origin` has no slash at the end. */
export interface Server {
	readonly origin: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves a built edition on a free port as a static host does: `x/` is `x/index.html`, a folder
 * asked for without its slash redirects, what is missing answers 404 with the edition's own
 * `404.html`, and text is compressed for who accepts it.
 * @param folder the built edition
 * @param base the path it is served below, with a slash at both ends
 */
export async function serve(folder: string, base: string): Promise<Server> {
	const server = createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://host');
		const zip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
		const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
		const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
		if (pathname.startsWith(base) && existsSync(file) && statSync(file).isFile()) {
			sendFile(response, file, zip);
		} else if (pathname.startsWith(base) && existsSync(join(path, 'index.html'))) {
			response.writeHead(301, { location: `${pathname}/${search}` }).end();
		} else sendMissing(response, folder);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => done());
			}),
	};
}

function sendFile(response: ServerResponse, path: string, zip: boolean): void {
	const type = lookup(path) ?? 'application/octet-stream';
	const isText = /^text|json|javascript|xml|svg/.test(type);
	const body = readFileSync(path);
	response.setHeader('content-type', isText ? `${type};charset=utf-8` : type);
	if (zip && isText) response.setHeader('content-encoding', 'gzip').end(gzipSync(body));
	else response.end(body);
}

function sendMissing(response: ServerResponse, folder: string): void {
	const own = join(folder, '404.html');
	response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
	response.end(existsSync(own) ? readFileSync(own) : 'Not found');
}

/** The dev server's door to the desk: shows a page's doubts, writes fixes, takes them back. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isMistakeError } from '../archive/mistakes.ts';
import { readEdition } from '../archive/read-edition.ts';
import { divisionsOf } from '../archive/read-world.ts';
import { describePage } from './describe-page.ts';
import { addFix, type FixEntry, type FixWritten, takeBack } from './fix-file.ts';
import { pagesAt } from './pages-at.ts';

/** Where the door stands, below the edition's own folder. */
export const doorPath = '__desk';

const mostBytes = 64 * 1024;
const local = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

interface Answer {
	readonly status: number;
	readonly body: unknown;
}

const refuse = (status: number, reason: string): Answer => ({ status, body: { reason } });

/** Why a request may not come in: only this machine's own pages may. */
export function refusalOf(
	request: Pick<IncomingMessage, 'headers' | 'method'>,
): Answer | undefined {
	const { host = '', origin, 'content-type': type = '' } = request.headers;
	if (!local.test(host)) return refuse(403, `Unexpected host \`${host}\`, expected localhost`);
	const own = origin === `http://${host}` || origin === `https://${host}`;
	if (request.method === 'GET')
		return origin === undefined || own ? undefined : refuse(403, 'Unexpected origin');
	if (!own)
		return refuse(403, `Unexpected origin \`${origin ?? 'none'}\`, expected http://${host}`);
	if (request.method !== 'POST') return refuse(405, 'Unexpected method, expected GET or POST');
	if (!/^application\/json\b/.test(type))
		return refuse(415, `Unexpected type \`${type}\`, expected application/json`);
	return undefined;
}

/**
 * Opens the door for the edition at `root`; `base` is its folder in addresses. `refresh` reads the
 * edition again after a write: a watcher may miss a file that comes and goes within a second.
 */
export function openDoor(
	root: string,
	base: string,
	refresh: () => Promise<void> = () => Promise.resolve(),
) {
	const written: FixWritten[] = [];

	function look(path: string): Answer {
		const edition = readEdition(root);
		const pages = pagesAt(edition, path, base).map((page) => describePage(edition, page));
		const counties = edition.counties.map(({ code, name }) => ({ code, name }));
		const others = edition.pages
			.filter(({ notices }) => notices.length > 0)
			.toSorted((a, b) => b.notices.length - a.notices.length)
			.slice(0, 50)
			.map(({ id, notices }) => ({ id, count: notices.length }));
		return { status: 200, body: { pages, counties, others, undo: written.length } };
	}

	function write(asked: unknown): Answer {
		if (!isRecord(asked)) return refuse(400, 'Unexpected body, expected an object');
		if (asked['undo'] === true) {
			const last = written.pop();
			if (!last) return refuse(409, '没有可撤销的更正');
			return takeBack(root, last)
				? { status: 200, body: { file: last.file } }
				: refuse(409, `${last.file} 已在别处改过，请在文件里改`);
		}
		const { page, fix } = asked;
		if (typeof page !== 'string' || !isRecord(fix))
			return refuse(400, 'Unexpected body, expected `page` and `fix`');
		const known = new Set(divisionsOf(root).divisions.map(({ code }) => code));
		const done = addFix(root, page, fix, (code) => code.length === 6 && known.has(code));
		written.push(done);
		return { status: 200, body: { file: done.file } };
	}

	return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		let answer = refusalOf(request);
		try {
			if (!answer) {
				const asked = new URL(request.url ?? '', 'http://localhost');
				answer =
					request.method === 'GET'
						? look(asked.searchParams.get('path') ?? '')
						: write(await readBody(request));
				if (request.method === 'POST' && answer.status === 200) await refresh();
			}
		} catch (error) {
			if (isMistakeError(error)) answer = refuse(422, error.message);
			else if (error instanceof SyntaxError) answer = refuse(400, 'Unexpected body, expected JSON');
			else if (error instanceof RangeError) answer = refuse(413, error.message);
			else throw error;
		}
		response.writeHead(answer.status, { 'content-type': 'application/json' });
		response.end(JSON.stringify(answer.body));
	};
}

async function readBody(request: IncomingMessage): Promise<unknown> {
	let text = '';
	for await (const part of request) {
		text += String(part);
		if (text.length > mostBytes) throw new RangeError('Unexpected size, expected at most 64 kB');
	}
	return JSON.parse(text);
}

function isRecord(value: unknown): value is FixEntry {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

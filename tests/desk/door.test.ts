import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDoor } from '../../src/desk/door.ts';
import { tempEdition } from '../archive/temp-edition.ts';

const text = '清溪县通上自来水\n\n本报讯（通讯员 王安）清溪县今年新建水厂三座。\n\n村民都说好。\n';
const fix = { line: 5, text: '村民都说', after: { line: 3, text: '本报讯' }, date: '2026-11-22' };

let root: string;
let origin: string;
let close: () => void;

beforeEach(async () => {
	root = tempEdition({ 'content/issues/a/p1.txt': text });
	const answer = openDoor(root, '/');
	const server = createServer((request, response) => {
		answer(request, response).catch((error) => response.destroy(error));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	close = () => server.close();
});
afterEach(() => close());

const file = () => join(root, 'content/issues/a/p1.fixes.yaml');

function ask(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
	return fetch(origin, {
		method: 'POST',
		headers: { origin, 'content-type': 'application/json', ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});
}

test('writes a fix beside the page and takes it back', async () => {
	expect((await ask({ page: 'a/p1', fix })).status).toBe(200);
	expect(readFileSync(file(), 'utf8')).toMatchInlineSnapshot(`
		"# yaml-language-server: $schema=../../../public/schemas/fixes.schema.json
		# 这一版的更正。每条写明改哪一行（line）、那一行里的几个字（text）、怎么改、为什么改（reason）、何时改（date）。
		fixes:
		  - line: 5
		    text: 村民都说
		    after:
		      line: 3
		      text: 本报讯
		    date: 2026-11-22
		"
	`);
	expect((await ask({ undo: true })).status).toBe(200);
	expect(existsSync(file())).toBe(false);
	expect((await ask({ undo: true })).status).toBe(409);
});

test('keeps the comments and the order of what was written before', async () => {
	const before = '# 第一条是王编辑写的\nfixes:\n  - { line: 3, text: 水厂, read: 水场 } # 待核\n';
	writeFileSync(file(), before);
	await ask({ page: 'a/p1', fix });
	const after = readFileSync(file(), 'utf8');
	expect(after.startsWith(before)).toBe(true);
	await ask({ undo: true });
	expect(readFileSync(file(), 'utf8')).toBe(before);
});

test('takes nothing back once somebody has changed the file', async () => {
	await ask({ page: 'a/p1', fix });
	writeFileSync(file(), `${readFileSync(file(), 'utf8')}# 手改\n`);
	expect((await ask({ undo: true })).status).toBe(409);
	expect(readFileSync(file(), 'utf8')).toContain('手改');
});

test('refuses another origin, another host and a form', async () => {
	const body = { page: 'a/p1', fix };
	expect((await ask(body, { origin: 'https://example.com' })).status).toBe(403);
	expect((await ask(body, { 'content-type': 'text/plain' })).status).toBe(415);
	const bare = await fetch(origin, { method: 'POST', body: '{}' });
	expect(bare.status).toBe(403);
	const looked = await fetch(origin, { headers: { origin: 'https://example.com' } });
	expect(looked.status).toBe(403);
	expect(existsSync(file())).toBe(false);
});

test('refuses a path outside content', async () => {
	for (const page of ['../p1', 'a/../../p1', '/etc/passwd', 'a/p2', 'a\\p1', ''])
		expect((await ask({ page, fix })).status).toBe(422);
	expect(existsSync(file())).toBe(false);
});

test('refuses a malformed body and one too large', async () => {
	expect((await ask('{')).status).toBe(400);
	expect((await ask([])).status).toBe(400);
	expect((await ask({ page: 'a/p1' })).status).toBe(400);
	expect((await ask(`"${'字'.repeat(70_000)}"`)).status).toBe(413);
});

test('refuses a fix that does not hold, says why and writes nothing', async () => {
	const gone = await ask({ page: 'a/p1', fix: { ...fix, text: '不在这里' } });
	expect(gone.status).toBe(422);
	expect((await gone.json()).reason).toContain('expected `不在这里`');
	expect((await ask({ page: 'a/p1', fix: { line: 5, text: '村民' } })).status).toBe(422);
	expect((await ask({ page: 'a/p1', fix: { ...fix, script: 'x' } })).status).toBe(422);
	expect(existsSync(file())).toBe(false);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { urls } from '../../../src/urls.ts';
import { allHits, ask, openSearch } from './search-page.ts';

// A copy of the project, so that a test may save into its content.
const folder = resolve('tests/output/dev');
const queries = [
	'三会一课',
	'7.4万亩',
	'镇巴 党建',
	'黨',
	'haoqing',
	'有事来协商',
	'三会一课制度化建设',
];
let origin = '';
let server: ChildProcess | undefined;

beforeAll(async () => {
	rmSync(folder, { recursive: true, force: true });
	for (const part of ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'content']) {
		cpSync(part, join(folder, part), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	const port = await freePort();
	origin = `http://localhost:${port}`;
	server = spawn(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
		{
			cwd: folder,
			// Not the variables by which the test runner marks its own processes.
			env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_DEV_BACKGROUND: '0' },
			stdio: 'ignore',
		},
	);
});

afterAll(async () => {
	const ended = new Promise((done) => server?.once('exit', done));
	server?.kill();
	await ended;
	rmSync(folder, { recursive: true, force: true });
});

test('answers in development as on the built site, fresh after a save', async () => {
	await expect.poll(() => answers(origin), { timeout: 90_000, interval: 500 }).toBe(true);
	await using built = await openSearch();
	await using dev = await openSearch();
	await dev.page.goto(`${origin}${urls.search()}`);
	for (const query of queries) {
		await ask(built.page, query);
		await ask(dev.page, query);
		expect(await allHits(dev.page), query).toEqual(await allHits(built.page));
	}
	const file = join(folder, 'content/issues/hanzhong-a/p1.txt');
	writeFileSync(file, readFileSync(file, 'utf8').replace('三会一课', '三会囧课'));
	const asked = async () => {
		await dev.page.goto(`${origin}${urls.search('三会囧课')}`);
		await dev.page
			.locator('[data-search-results][data-query="三会囧课"]')
			.waitFor({ state: 'attached' });
		return await dev.page.locator('[data-hit]').count();
	};
	await expect.poll(asked, { timeout: 30_000, interval: 500 }).toBeGreaterThan(0);
}, 360_000);

async function answers(address: string): Promise<boolean> {
	const response = await fetch(`${address}${urls.search()}`).catch(() => undefined);
	return response?.ok ?? false;
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
	const address = probe.address();
	await new Promise((done) => probe.close(done));
	return typeof address === 'object' && address ? address.port : 0;
}

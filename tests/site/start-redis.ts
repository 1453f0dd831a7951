import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Starts a Redis of the test's own on a free port; it goes with the test. @returns its address. */
export async function startRedis(): Promise<string> {
	const port = await freePort();
	const folder = mkdtempSync(join(tmpdir(), 'xianbao-redis-'));
	const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', folder];
	const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
	onTestFinished(async () => {
		const gone = new Promise((done) => server.once('close', done));
		server.kill();
		await gone;
		rmSync(folder, { recursive: true, force: true });
	});
	await new Promise<void>((done, fail) => {
		server.once('error', fail);
		server.once('close', () => fail(new Error('redis-server ended before it listened')));
		server.stdout?.on('data', (part) => {
			if (`${part}`.includes('Ready to accept connections')) done();
		});
	});
	return `redis://127.0.0.1:${port}`;
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	await new Promise((done) => server.close(done));
	return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

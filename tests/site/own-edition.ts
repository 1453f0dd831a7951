import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFailed, onTestFinished } from 'vitest';

/** A copy of the project with content of its own, which goes when the test ends. */
export function ownEdition(content: Readonly<Record<string, string>>): string {
	const root = mkdtempSync(join(tmpdir(), 'xianbao-edition-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
		cpSync(resolve(path), join(root, path), { recursive: true, force: true });
	}
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	for (const [path, text] of Object.entries(content)) write(root, path, text);
	return root;
}

/** Writes a file below the edition. */
export function write(root: string, path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

/** Runs node in the edition until it ends by itself. */
export async function run(
	root: string,
	file: string,
	...args: readonly string[]
): Promise<{ readonly status: number | null; readonly output: string }> {
	const child = start(root, file, args);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += part));
	const status = await new Promise<number | null>((done) => child.on('close', done));
	return { status, output };
}

/** Starts `astro dev` in the edition and waits until it answers. @returns its origin. */
export async function serveDev(root: string): Promise<string> {
	const port = 4400 + Math.floor(Math.random() * 600);
	const args = ['dev', '--port', String(port), '--ignore-lock'];
	const child = start(root, 'node_modules/astro/bin/astro.mjs', args);
	onTestFinished(async () => {
		const gone = new Promise((done) => child.on('close', done));
		child.kill();
		await gone;
	});
	let output = '';
	onTestFailed(() => console.log(output));
	return new Promise((done, fail) => {
		const listen = (part: Buffer): void => {
			output += part;
			const origin = /http:\/\/localhost:\d+/.exec(output)?.[0];
			if (origin) done(origin);
		};
		child.stdout?.on('data', listen);
		child.stderr?.on('data', listen);
		child.on('close', () => fail(new Error(`astro dev ended:\n${output}`)));
	});
}

/** Starts node in the edition. */
export function start(root: string, file: string, args: readonly string[]): ChildProcess {
	// By the test runner's own settings Astro would build for developers and serve nothing.
	const { NODE_ENV: _, VITEST: __, ...env } = process.env;
	return spawn(process.execPath, [file, ...args], {
		cwd: root,
		env: { ...env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const command = fileURLToPath(new URL('fake-build.ts', import.meta.url));

/** A folder for made sites, which goes when the test ends. */
export function siteRoot(): string {
	const root = mkdtempSync(join(tmpdir(), 'xianbao-site-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	return root;
}

/** Starts a build of a made site in a process of its own. */
export function startBuild(root: string, version: number | string, milliseconds = 0): ChildProcess {
	const args = [command, root, `${version}`, `${milliseconds}`];
	return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** All that a build prints, when it has ended. */
export async function outputOf(child: ChildProcess): Promise<string> {
	let output = '';
	child.stdout?.on('data', (part) => (output += part));
	await new Promise((done) => child.once('close', done));
	return output.trim().replaceAll('\n', ', ');
}

/** The one version of which every file of the site in `dist` is. @throws when it is not whole. */
export function wholeVersion(root: string): string {
	const dist = join(root, 'dist');
	const pages = readdirSync(dist);
	const versions = new Set(
		pages.map((page) => readFileSync(join(dist, page, 'index.html'), 'utf8').trim()),
	);
	const [version = 'none', ...others] = versions;
	if (pages.length !== 40 || others.length > 0) {
		throw new Error(`Unexpected site of ${pages.length} pages: ${[...versions]}`);
	}
	return version.replace('version ', '');
}

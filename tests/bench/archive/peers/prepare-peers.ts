import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Peer } from './measure-peer.ts';

/**
 * Sees that the peers can run: Hugo is the machine's own, Eleventy is installed once below
 * `tests/output/` from a lock file of its own (the network is asked): neither belongs in `npm ci`.
 * @returns the versions that are measured
 * @throws when one is missing, saying how it is installed
 */
export function preparePeers(wanted: readonly Peer[]): Readonly<Record<string, string>> {
	const versions: Record<string, string> = {};
	if (wanted.includes('hugo')) {
		const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
		const version = /v\d[\w.+-]*/.exec(stdout ?? '')?.[0];
		if (!version) {
			throw new Error(
				'Unexpected machine without Hugo: `apt-get install hugo` (Debian), or leave it out with --peers=none',
			);
		}
		versions['hugo'] = version;
	}
	if (wanted.includes('eleventy')) versions['eleventy'] = installEleventy();
	if (wanted.length > 0) versions['pagefind'] = versionOf(resolve('node_modules/pagefind'));
	return versions;
}

/** Lends the project its packages. */
export function lendPackages(folder: string): void {
	const modules = join(home, 'node_modules');
	if (existsSync(modules)) symlinkSync(modules, join(folder, 'node_modules'));
}

const home = resolve('tests/output/bench-archive/eleventy');

function installEleventy(): string {
	const own = join(import.meta.dirname, 'project');
	mkdirSync(home, { recursive: true });
	for (const name of ['package.json', 'package-lock.json'])
		cpSync(join(own, name), join(home, name));
	const packages = join(home, 'node_modules/@11ty/eleventy');
	if (!existsSync(packages)) {
		const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
			cwd: home,
			stdio: 'inherit',
		});
		if (status !== 0) {
			throw new Error('Eleventy could not be installed: leave it out with --peers=hugo');
		}
	}
	return versionOf(packages);
}

function versionOf(folder: string): string {
	return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string })
		.version;
}

import { spawnSync } from 'node:child_process';
import { existsSync, globSync, lstatSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { base } from '../../src/site.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** The folder of the built edition. */
		folder: string;
		/** Where it is served, without a slash at the end. */
		origin: string;
		/** Where the one Chromium of this run listens. */
		browser: string;
		/** The kinds of page looked at, by their names; none means all. */
		kinds: readonly string[];
	}
}

/** Builds the edition unless it is fresh, serves it and starts one Chromium for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = resolve(process.env['SITE_DIST'] ?? 'dist');
	if (!process.env['SITE_DIST'] && !isFresh(folder)) build();
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(`Unexpected folder without front page ${folder}, expected a built edition`);
	}
	const server = await serve(folder, base);
	const browser = await launchChromium();
	project.provide('folder', folder);
	project.provide('origin', server.origin);
	project.provide('browser', browser.wsEndpoint());
	project.provide('kinds', []);
	return async () => {
		await browser.close();
		await server.close();
	};
}

function isFresh(folder: string): boolean {
	if (!existsSync(join(folder, 'index.html'))) return false;
	// Its files keep the time they last changed; the link is as old as the build.
	const built = lstatSync(folder).mtimeMs;
	const inputs = globSync(['astro.config.mjs', 'package-lock.json', '{src,content,public}/**']);
	return inputs.every((input) => statSync(input).mtimeMs <= built);
}

function build(): void {
	// As readers get it: the test runner's own setting would make it a build for developers.
	const env = { ...process.env, NODE_ENV: 'production' };
	const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', env });
	if (status !== 0) throw new Error('The edition did not build: nothing to check');
}

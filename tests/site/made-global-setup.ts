import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchChromium } from './chromium.ts';
import { makeEdition } from './made-edition.ts';
import { serve } from './serve.ts';

/** Builds and serves the made edition: the kinds of page that the sample issues have none of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const root = await makeEdition();
	const { NODE_ENV: _, VITEST: __, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
		cwd: root,
		encoding: 'utf8',
		env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	if (status !== 0) throw new Error(`The made edition did not build:\n${stdout}${stderr}`);
	const folder = join(root, 'dist');
	const server = await serve(folder, '/');
	const browser = await launchChromium();
	project.provide('folder', folder);
	project.provide('origin', server.origin);
	project.provide('browser', browser.wsEndpoint());
	project.provide('kinds', [
		...['front', 'article', 'page', 'issue', 'calendar', 'paper', 'county'],
		...['issues/', 'photos/', 'counties/'],
	]);
	return async () => {
		await browser.close();
		await server.close();
		rmSync(root, { recursive: true, force: true });
	};
}

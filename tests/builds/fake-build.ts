/**
 * `fake-build.ts <root> <version> <milliseconds>`: builds a made site of forty files, each holding
 * the version, in about that time. Prints `begun` when the build has the lock, `ended` at the end.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildAside } from '../../src/builds/build-aside.ts';

const [root = '', version = '', milliseconds = '0'] = process.argv.slice(2);
const built = await buildAside(root, async (folder) => {
	console.log('begun');
	for (let page = 0; page < 40; page++) {
		mkdirSync(join(folder, `${page}`));
		writeFileSync(join(folder, `${page}/index.html`), `version ${version}\n`);
		writeFileSync(join(folder, `${page}/same.css`), 'body {}\n');
		if (Number(milliseconds) > 0) await setTimeout(Number(milliseconds) / 40);
	}
	return undefined;
});
console.log('heldBy' in built ? `held by ${built.heldBy?.pid}` : 'ended');

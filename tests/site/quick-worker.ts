/**
 * A worker that makes a volume in a second, a file that names it, for tests of what happens around:
 * `node quick-worker.ts <store>`. It tells what the real one does.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepVolume } from '../../src/fleet/keep-volume.ts';
import { readSettings } from '../../src/fleet/open-queue.ts';
import { openStore } from '../../src/fleet/open-store.ts';
import { runWorker } from '../../src/fleet/run-worker.ts';

const store = await openStore(process.argv[2] ?? '');
runWorker(readSettings(), {
	make: async ({ volume, inputs }) => {
		await new Promise((done) => setTimeout(done, 1000));
		if (volume.startsWith('bad')) throw new Error('Unexpected text');
		const folder = mkdtempSync(join(tmpdir(), 'xianbao-quick-'));
		mkdirSync(join(folder, 'site'));
		writeFileSync(join(folder, 'site/name.txt'), volume);
		await keepVolume(store, inputs, folder);
		rmSync(folder, { recursive: true });
		return 'made';
	},
	tell: console.log,
});

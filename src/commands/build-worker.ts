/**
 * `npm run build:worker -- --store S`: takes volumes from the queue at `REDIS_URL`, makes them and keeps
 * them in the store, a folder or `s3://bucket/prefix`, until it is stopped. As many as you like, on any
 * machine with the same content and code; it ends after the volume at hand.
 */
import { parseArgs } from 'node:util';
import { readSettings } from '../fleet/open-queue.ts';
import { openStore } from '../fleet/open-store.ts';
import { reachQueue } from '../fleet/reach-queue.ts';
import { runWorker } from '../fleet/run-worker.ts';
import { openSlot } from './open-slot.ts';
import { storeVolume } from './store-volume.ts';

const { values } = parseArgs({ options: { store: { type: 'string' } } });
if (values.store === undefined) {
	console.error('Unexpected worker without a store, expected --store with a folder or s3://…');
	process.exit(1);
}
const [root, store, settings] = [process.cwd(), await openStore(values.store), readSettings()];
const silence = await reachQueue(settings);
if (silence !== undefined) {
	console.error(silence);
	process.exit(1);
}
const slot = openSlot(root);
const stop = runWorker(settings, {
	make: (job) => storeVolume(root, store, job, slot.folder),
	tell: console.log,
});
console.log(`Worker ${process.pid} listens at ${new URL(settings.url).host}.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, async () => {
		console.log('Ends after the volume at hand.');
		await stop();
		slot.release();
		process.exit();
	});
}

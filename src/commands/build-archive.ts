/**
 * `npm run build:archive -- --store S`: shares the volumes that the store lacks out to workers
 * (`npm run build:worker`) over the queue at `REDIS_URL`, waits for them, and builds the edition from
 * the store. Takes the options of `npm run build` besides. When a volume fails, the others are finished
 * and stay in the store, and `dist` is as it was.
 */
import { parseArgs } from 'node:util';
import { hasVolume } from '../fleet/keep-volume.ts';
import { readSettings } from '../fleet/open-queue.ts';
import { openStore } from '../fleet/open-store.ts';
import { reachQueue } from '../fleet/reach-queue.ts';
import { shareOut } from '../fleet/share-out.ts';
import { planVolumes, type VolumePlan } from '../volumes/plan-volumes.ts';
import { buildEdition } from './build-edition.ts';

const { values } = parseArgs({
	options: {
		store: { type: 'string' },
		all: { type: 'boolean', default: false },
		folder: { type: 'boolean', default: false },
		compress: { type: 'boolean', default: false },
	},
});
const { store: address, ...options } = values;
if (address === undefined) {
	console.error('Unexpected archive without a store, expected --store with a folder or s3://…');
	process.exit(1);
}
const root = process.cwd();
const store = await openStore(address);
const missing: VolumePlan[] = [];
for (const plan of planVolumes(root))
	if (!(await hasVolume(store, plan.inputs))) missing.push(plan);

/** @returns whether the store has every volume now. */
async function makeMissing(): Promise<boolean> {
	if (missing.length === 0) return true;
	const settings = readSettings();
	const silence = await reachQueue(settings);
	if (silence !== undefined) {
		console.error(`${silence}\n\nNothing was built; dist is as it was.`);
		return false;
	}
	const { failed } = await shareOut(settings, missing, console.log);
	for (const [volume, reason] of failed) console.error(`\nVolume ${volume}: ${reason}`);
	if (failed.size === 0) return true;
	console.error(
		`\n${failed.size} of ${missing.length} volumes failed, the others are kept in ${store.address}; ` +
			'dist is as it was.',
	);
	return false;
}

if (!((await makeMissing()) && (await buildEdition(root, { ...options, store: address }))))
	process.exitCode = 1;

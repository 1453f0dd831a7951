import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../fleet/store.ts';
import { takeVolume } from '../fleet/take-volume.ts';
import { planVolumes } from '../volumes/plan-volumes.ts';
import { carried } from './build-volume.ts';

/** Where volumes are unpacked: on the site's own disk, so that their files need only be moved. */
export const takenFolder = (root: string): string => join(root, '.cache/taken');

/**
 * Takes every volume of the edition that the store has, and what it carries for the cache: who then
 * reads the edition finds all of it read. @returns the folder of each volume's pages.
 */
export async function takeVolumes(
	root: string,
	store: Store,
): Promise<ReadonlyMap<string, string>> {
	rmSync(takenFolder(root), { recursive: true, force: true });
	const plans = planVolumes(root);
	const provided = new Map<string, string>();
	for (const { volume, inputs } of plans) {
		const folder = join(takenFolder(root), inputs);
		if (!(await takeVolume(store, inputs, folder))) continue;
		for (const kind of carried) {
			const from = join(folder, kind);
			if (existsSync(from)) cpSync(from, join(root, '.cache', kind), { recursive: true });
		}
		provided.set(volume, join(folder, 'site'));
	}
	console.log(`Taken from ${store.address}: ${provided.size} of ${plans.length} volumes.`);
	return provided;
}

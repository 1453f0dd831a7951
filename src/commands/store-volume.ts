import { join } from 'node:path';
import { hasVolume, keepVolume } from '../fleet/keep-volume.ts';
import type { Store } from '../fleet/store.ts';
import type { VolumePlan } from '../volumes/plan-volumes.ts';
import { runVolume } from './run-volume.ts';

/** Makes a volume and keeps it, if the store has none of these inputs. @returns a line that tells. */
export async function storeVolume(
	root: string,
	store: Store,
	{ volume, inputs }: VolumePlan,
	slot: string,
): Promise<string> {
	if (await hasVolume(store, inputs)) return `is in ${store.address} already`;
	const began = performance.now();
	await runVolume({ root, volume, inputs, slot });
	const { files, bytes } = await keepVolume(store, inputs, join(slot, 'volume'));
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	const size = (bytes / 1e6).toFixed(2);
	return `made in ${seconds} s and kept in ${store.address}, ${files} files in ${size} MB`;
}

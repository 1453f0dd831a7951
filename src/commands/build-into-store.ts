import { openStore } from '../fleet/open-store.ts';
import { planVolumes } from '../volumes/plan-volumes.ts';
import { openSlot } from './open-slot.ts';
import { storeVolume } from './store-volume.ts';

/** Makes one volume and keeps it in the store at `address`. @returns whether it is there. */
export async function buildIntoStore(
	root: string,
	volume: string,
	address: string,
): Promise<boolean> {
	const plans = planVolumes(root);
	const plan = plans.find((each) => each.volume === volume);
	if (!plan) {
		const all = plans.map((each) => each.volume).join(', ');
		console.error(`Unexpected volume \`${volume}\`, expected one of ${all}`);
		return false;
	}
	const slot = openSlot(root);
	try {
		const line = await storeVolume(root, await openStore(address), plan, slot.folder);
		console.log(`Volume ${volume}: ${line}.`);
		return true;
	} catch (error) {
		console.error(`\nVolume ${volume}: ${error instanceof Error ? error.message : String(error)}`);
		return false;
	} finally {
		slot.release();
	}
}

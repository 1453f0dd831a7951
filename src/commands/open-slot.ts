import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { holdLock } from '../builds/hold-lock.ts';

/** A folder of one run's own. */
export interface Slot {
	readonly folder: string;
	readonly release: () => void;
}

/** Opens the first folder `.cache/volume-<n>` that no running process holds. */
export function openSlot(root: string): Slot {
	for (let number = 1; ; number++) {
		const folder = join(root, '.cache', `volume-${number}`);
		const hold = holdLock(`${folder}.lock`);
		if ('heldBy' in hold) continue;
		mkdirSync(folder, { recursive: true });
		return { folder, release: hold.release };
	}
}

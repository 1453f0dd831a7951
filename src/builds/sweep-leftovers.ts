import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, linkedSite, type SiteFolders } from './site-folders.ts';

/**
 * Sets right what a build stopped in the middle left: a site moved aside comes back, half-built ones
 * go. Only who holds the lock may call it.
 */
export function sweepLeftovers(folders: SiteFolders): void {
	const { dist, store, last, lock } = folders;
	mkdirSync(store, { recursive: true });
	if (!kindOf(dist) && kindOf(last)) renameSync(last, dist);
	const linked = linkedSite(folders);
	for (const name of readdirSync(store)) {
		if (name === linked || join(store, name).startsWith(lock)) continue;
		rmSync(join(store, name), { recursive: true, force: true });
	}
}

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, linkedSite, type SiteFolders, siteName } from './site-folders.ts';

/** The newest whole site below `.site/` that is not the one in `dist`: it has a manifest. */
export function spareSite(folders: SiteFolders): string | undefined {
	const linked = linkedSite(folders);
	const whole = readdirSync(folders.store).filter(
		(name) =>
			siteName.test(name) && name !== linked && existsSync(join(folders.store, `${name}.json`)),
	);
	return whole.sort((a, b) => Number(b) - Number(a))[0];
}

/**
 * Sets right what a build stopped in the middle left: a site moved aside comes back, half-built ones
 * go. Only who holds the lock may call it.
 */
export function sweepLeftovers(folders: SiteFolders): void {
	const { dist, store, last, lock } = folders;
	mkdirSync(store, { recursive: true });
	if (!kindOf(dist) && kindOf(last)) renameSync(last, dist);
	const keep = new Set([linkedSite(folders), spareSite(folders)]);
	for (const name of readdirSync(store)) {
		const of = name.replace(/\.json$/, '');
		if (keep.has(of) || join(store, name).startsWith(lock)) continue;
		if (name === 'dist.json' && kindOf(dist) === 'folder') continue;
		rmSync(join(store, name), { recursive: true, force: true });
	}
}

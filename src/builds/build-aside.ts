import { mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Holder, holdLock } from './hold-lock.ts';
import { type Change, linkUnchanged } from './link-unchanged.ts';
import { type Placing, placeSite } from './place-site.ts';
import { kindOf, siteFolders, siteName } from './site-folders.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';

/** What became of a build: another one is under way, or how the new site differs. */
export type Built =
	| { readonly heldBy: Holder | undefined; readonly lock: string }
	| (Change & { readonly linked: boolean; readonly because?: string });

/**
 * Builds a site beside the one that stands and puts it in place when it is whole. Stopped at any
 * moment, or thrown out of by `make`, it leaves the old site or the new one. The site before stays
 * below `.site/` until the next build begins, so that an upload of it can end.
 * @param make writes the whole site into the empty folder it is given.
 */
export async function buildAside(
	root: string,
	make: (folder: string) => Promise<void>,
	placing: Placing = {},
): Promise<Built> {
	const folders = siteFolders(root);
	const hold = holdLock(folders.lock);
	if ('heldBy' in hold) return { ...hold, lock: folders.lock };
	try {
		sweepLeftovers(folders);
		const numbers = readdirSync(folders.store).filter((name) => siteName.test(name));
		const name = `${Math.max(0, ...numbers.map(Number)) + 1}`;
		const site = join(folders.store, name);
		mkdirSync(site);
		try {
			await make(site);
			const before = kindOf(folders.dist) ? wholePath(folders.dist) : undefined;
			const change = linkUnchanged(site, before);
			return { ...change, ...placeSite(folders, name, placing) };
		} catch (error) {
			// A full disk is free again at once; what cannot be removed goes at the next start.
			rmSync(site, { recursive: true, force: true, maxRetries: 2 });
			throw error;
		}
	} finally {
		hold.release();
	}
}

/** Where a link leads, if it still leads anywhere. */
function wholePath(path: string): string | undefined {
	try {
		return realpathSync(path);
	} catch {
		return undefined;
	}
}

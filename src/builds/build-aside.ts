import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Holder, holdLock } from './hold-lock.ts';
import { type Change, linkUnchanged } from './link-unchanged.ts';
import { type Placing, placeSite } from './place-site.ts';
import { kindOf, type SiteFolders, siteFolders, siteName } from './site-folders.ts';
import { spareSite, sweepLeftovers } from './sweep-leftovers.ts';

/** What became of a build: another one is under way, or how the new site differs. */
export type Built =
	| { readonly heldBy: Holder | undefined; readonly lock: string }
	| (Change & { readonly linked: boolean; readonly because?: string });

/** Sites that stand, each with what was written down when it was made. */
export interface Standing {
	/** The site in `dist`: its folder, and its manifest if it has one. */
	readonly current?: { readonly folder: string; readonly manifest?: string };
	/** The manifest of an older whole site that lies in the folder to be written into. */
	readonly spare?: string;
}

/** How a site that was made differs from the one before, and what is to be written down of it. */
export interface Made {
	readonly change: Change;
	readonly manifest: string;
}

/**
 * Builds a site beside the one that stands and puts it in place when it is whole. Stopped at any
 * moment, or thrown out of by `make`, it leaves the old site or the new one. The site before stays
 * below `.site/` until the next build begins, so that an upload of it can end; one with a manifest
 * is then written over where it differs, so that a build costs what has changed.
 * @param make writes the whole site into the folder it is given, which is empty unless there is a spare.
 */
export async function buildAside(
	root: string,
	make: (folder: string, standing: Standing) => Promise<Made | undefined>,
	placing: Placing = {},
): Promise<Built> {
	const folders = siteFolders(root);
	const hold = holdLock(folders.lock);
	if ('heldBy' in hold) return { ...hold, lock: folders.lock };
	try {
		sweepLeftovers(folders);
		const name = nextName(folders);
		const site = join(folders.store, name);
		const spare = takeSpare(folders, site);
		const current = standingSite(folders);
		try {
			const made = await make(site, {
				...(current && { current }),
				...(spare !== undefined && { spare }),
			});
			const change = made?.change ?? linkUnchanged(site, current?.folder);
			if (made) writeFileSync(`${site}.json`, made.manifest);
			return { ...change, ...placeSite(folders, name, placing) };
		} catch (error) {
			// A full disk is free again at once; what cannot be removed goes at the next start.
			for (const left of [site, `${site}.json`])
				rmSync(left, { recursive: true, force: true, maxRetries: 2 });
			throw error;
		}
	} finally {
		hold.release();
	}
}

function nextName({ store }: SiteFolders): string {
	const numbers = readdirSync(store).filter((name) => siteName.test(name));
	return `${Math.max(0, ...numbers.map(Number)) + 1}`;
}

/** Makes the folder of the new site of an older one, or anew. @returns the older one's manifest. */
function takeSpare(folders: SiteFolders, site: string): string | undefined {
	const name = spareSite(folders);
	if (name === undefined) {
		mkdirSync(site);
		return undefined;
	}
	const old = join(folders.store, name);
	const manifest = readFileSync(`${old}.json`, 'utf8');
	// Without its manifest it is a leftover from here on, whatever happens.
	rmSync(`${old}.json`);
	renameSync(old, site);
	return manifest;
}

function standingSite({ dist, store }: SiteFolders): Standing['current'] {
	const folder = kindOf(dist) ? wholePath(dist) : undefined;
	if (!folder) return undefined;
	const file = kindOf(dist) === 'link' ? `${folder}.json` : join(store, 'dist.json');
	return { folder, ...(existsSync(file) && { manifest: readFileSync(file, 'utf8') }) };
}

/** Where a link leads, if it still leads anywhere. */
function wholePath(path: string): string | undefined {
	try {
		return realpathSync(path);
	} catch {
		return undefined;
	}
}

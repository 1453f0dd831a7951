import { lstatSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The name of a finished or half-built site below `.site/`. */
export const siteName = /^[1-9]\d*$/;

/** Where sites are kept while they are built and after. */
export interface SiteFolders {
	/** What is served: a link to a site below `.site/`, or a folder where links are impossible. */
	readonly dist: string;
	readonly store: string;
	/** What stood in `dist` before it was moved aside: two renames have a moment between them. */
	readonly last: string;
	readonly lock: string;
}

/** The paths of the sites of the project at `root`. */
export function siteFolders(root: string): SiteFolders {
	const store = join(root, '.site');
	return { dist: join(root, 'dist'), store, last: join(store, 'last'), lock: join(store, 'lock') };
}

/** What a path is, without following it. */
export function kindOf(path: string): 'link' | 'folder' | 'file' | undefined {
	const stat = lstatSync(path, { throwIfNoEntry: false });
	if (!stat) return undefined;
	if (stat.isSymbolicLink()) return 'link';
	return stat.isDirectory() ? 'folder' : 'file';
}

/** The name below `.site/` of the site that `dist` links to. */
export function linkedSite({ dist }: SiteFolders): string | undefined {
	return kindOf(dist) === 'link' ? basename(readlinkSync(dist)) : undefined;
}

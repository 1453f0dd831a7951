import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, type SiteFolders } from './site-folders.ts';

/** Where no link can be made: rights (Windows), or the file system. A full disk is not among them. */
const noLinks = ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'];

/** What has to be known to put a site in place. */
export interface Placing {
	/** A real folder is asked for instead of a link. */
	readonly folder?: boolean;
	/** Makes a symbolic link; handed in by tests. */
	readonly link?: (target: string, path: string) => void;
}

/**
 * Puts the finished site `name` of `.site/` in place of `dist`. A link is replaced by one rename, so
 * that at every moment a whole site stands; a folder cannot be and is moved to `.site/last` first,
 * from where a build stopped at that moment is mended by the next.
 * @returns whether `dist` is a link now, and if not, why.
 */
export function placeSite(
	{ dist, store, last }: SiteFolders,
	name: string,
	{ folder = false, link = linkFolder }: Placing = {},
): { readonly linked: boolean; readonly because?: string } {
	const replace = (path: string, inTwo: boolean) => {
		if (inTwo && kindOf(dist)) {
			rmSync(last, { recursive: true, force: true });
			renameSync(dist, last);
		}
		try {
			renameSync(path, dist);
		} catch (error) {
			if (!kindOf(dist) && kindOf(last)) renameSync(last, dist);
			throw error;
		}
	};
	const site = join(store, name);
	const replaceFolder = () => {
		replace(site, true);
		const manifest = `${site}.json`;
		if (existsSync(manifest)) renameSync(manifest, join(store, 'dist.json'));
		else rmSync(join(store, 'dist.json'), { force: true });
	};
	// Told of a folder that another has replaced, the next build would leave pages as they were.
	rmSync(join(store, 'dist.json'), { force: true });
	if (folder) {
		replaceFolder();
		return { linked: false };
	}
	const aside = join(store, 'link');
	rmSync(aside, { force: true });
	try {
		link(join('.site', name), aside);
		replace(aside, kindOf(dist) === 'folder');
		return { linked: true };
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (!noLinks.includes(code)) throw error;
		rmSync(aside, { force: true });
		replaceFolder();
		return { linked: false, because: code };
	}
}

function linkFolder(target: string, path: string): void {
	// Windows makes links by right only, and never puts one in another's place.
	if (process.platform === 'win32') throw Object.assign(new Error('No links'), { code: 'ENOTSUP' });
	symlinkSync(target, path);
}

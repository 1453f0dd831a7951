import { base } from '../site.ts';
import { urls } from '../urls.ts';

/** A promise holds wherever the edition is served: the folder it is served from is left out. */
export function belowBase(path: string): string {
	return `/${path.slice(base.length)}`;
}

const [before = '', after = ''] = belowBase(urls.article('\0')).split('\0');

/** The id of the article at a path below the edition's folder. */
export function articleIdAt(path: string): string | undefined {
	if (!path.startsWith(before) || !path.endsWith(after)) return undefined;
	return path.slice(before.length, path.length - after.length);
}

import { assetNames, isLasting, neededNames } from './asset-names.ts';

/** The caches by what they are for. `visited` is trimmed, `issue` replaced, `saved` kept. */
export type Shelf = 'shell' | 'visited' | 'saved' | 'issue' | 'assets';

const mostVisited = 150;

/** The caches of one edition; several may share a host. `front` is the path of its front page. */
export function openShelves(front: string) {
	const open = (shelf: Shelf): Promise<Cache> => caches.open(`xianbao ${front} ${shelf}`);

	/**
	 * Fetches a page and puts it on a shelf with all it needs to be drawn, the page last: a page on
	 * a shelf is whole, however early the worker was stopped. A page that is being read comes from
	 * what the browser holds, and without what its scripts load on a press: on a first visit next to
	 * nothing is fetched twice.
	 */
	const keepPage = async (shelf: Shelf, path: string): Promise<void> => {
		const response = await fetch(path, shelf === 'visited' ? { cache: 'force-cache' } : {});
		if (!response.ok || response.redirected) return;
		const html = await response.clone().text();
		const links = [...html.matchAll(/(?:href|src)="([^"]+)"|url\(["']?([^"')]+)/g)];
		const paths = links.map(
			([, link, url]) => new URL(link ?? url ?? '', new URL(path, location.href)).pathname,
		);
		const lasting = [...new Set(paths)].filter((each) => isLasting(each, front));
		await keepAssets(lasting, shelf === 'visited' ? neededNames : assetNames);
		await (await open(shelf)).put(path, response);
	};

	const keepAssets = async (
		paths: readonly string[],
		namesIn: (text: string) => readonly string[],
		seen = new Set<string>(),
	): Promise<void> => {
		const assets = await open('assets');
		for (const path of paths.filter((each) => !seen.has(each))) {
			seen.add(path);
			const kept = await assets.match(path);
			const response = kept ?? (await fetch(path, { cache: 'force-cache' }));
			if (!response.ok) continue;
			if (!kept) await assets.put(path, response.clone());
			if (!path.endsWith('.js')) continue;
			const folder = path.replace(/[^/]*$/, '');
			const names = namesIn(await response.text());
			await keepAssets(
				names.map((name) => folder + name),
				namesIn,
				seen,
			);
		}
	};

	/** Drops the oldest visited pages, then every asset that no page kept still names. */
	const sweep = async (): Promise<void> => {
		const visited = await open('visited');
		const keys = await visited.keys();
		for (const key of keys.slice(0, Math.max(0, keys.length - mostVisited)))
			await visited.delete(key);
		const needed = new Set<string>();
		const shelves: readonly Shelf[] = ['shell', 'visited', 'saved', 'issue', 'assets'];
		for (const shelf of shelves) {
			const cache = await open(shelf);
			for (const key of await cache.keys()) {
				if (/\.woff2$/.test(key.url)) continue;
				const text = (await (await cache.match(key))?.text()) ?? '';
				for (const name of assetNames(text)) needed.add(name);
			}
		}
		const assets = await open('assets');
		for (const key of await assets.keys())
			if (!needed.has(key.url.replace(/^.*\//, ''))) await assets.delete(key);
	};

	/** A page from whichever shelf has it. */
	const findPage = async (path: string): Promise<Response | undefined> => {
		const shelves: readonly Shelf[] = ['visited', 'issue', 'saved', 'shell'];
		for (const shelf of shelves) {
			const found = await (await open(shelf)).match(path);
			if (found) return found;
		}
		return undefined;
	};

	return { open, keepPage, sweep, findPage };
}

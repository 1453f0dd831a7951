import { assetNames, isLasting } from './asset-names.ts';

/** The caches by what they are for. `visited` is trimmed, `issue` replaced, `saved` kept. */
export type Shelf = 'shell' | 'visited' | 'saved' | 'issue' | 'assets';

const mostVisited = 150;

/** The caches of one edition; several may share a host. `front` is the path of its front page. */
export function openShelves(front: string) {
	const open = (shelf: Shelf): Promise<Cache> => caches.open(`xianbao ${front} ${shelf}`);

	/** Fetches a page and puts it on a shelf with everything it needs to be drawn. */
	const keepPage = async (shelf: Shelf, path: string): Promise<void> => {
		const response = await fetch(path);
		if (response.ok && !response.redirected) await putPage(shelf, path, response);
	};

	const putPage = async (shelf: Shelf, path: string, response: Response): Promise<void> => {
		const html = await response.clone().text();
		await (await open(shelf)).put(path, response);
		const links = [...html.matchAll(/(?:href|src)="([^"]+)"|url\(["']?([^"')]+)/g)];
		const paths = links.map(
			([, link, url]) => new URL(link ?? url ?? '', new URL(path, location.href)).pathname,
		);
		await keepAssets([...new Set(paths)].filter((each) => isLasting(each, front)));
	};

	const keepAssets = async (paths: readonly string[]): Promise<void> => {
		const assets = await open('assets');
		for (const path of paths) {
			if (await assets.match(path)) continue;
			const response = await fetch(path);
			if (!response.ok) continue;
			await assets.put(path, response.clone());
			if (!/\.(css|js)$/.test(path)) continue;
			const folder = path.replace(/[^/]*$/, '');
			await keepAssets(assetNames(await response.text()).map((name) => folder + name));
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

	return { open, keepPage, putPage, sweep, findPage };
}

import type { ArticleData } from '../feeds/article-data.ts';
import { keyOfPage } from '../words/key-of-page.ts';
import type { PartList } from './build-files.ts';
import { MOST } from './divide-parts.ts';
import { leafOfTwin } from './leaf-of-twin.ts';
import type { SpelledName } from './match-pinyin.ts';
import { inflate, openPart, type Part, type Read } from './open-part.ts';
import type { Leaf } from './record.ts';
import { PHOTOS, pullNumber } from './shard.ts';

/** The search data as the browser reads it. */
export interface Data {
	/** Opens the newest indexes, up to about 10,000 records, or as many as `all` asks for. */
	readonly open: (all: boolean) => Promise<readonly Part[]>;
	/** Records in indexes that `open(false)` leaves out. */
	readonly older: () => Promise<number>;
	/** The indexes of the sounds of headlines that belong to the indexes `open` gives. */
	readonly sounds: (all: boolean) => Promise<readonly Part[]>;
	readonly names: () => Promise<readonly SpelledName[]>;
	/** Where a record is read. */
	readonly address: (part: Part, record: number) => string;
	readonly leaf: (part: Part, record: number) => Promise<Leaf>;
}

/** Reads the data twin of an article. */
export type ReadTwin = (id: string) => Promise<ArticleData>;

/** Addresses with `*` where the id stands. */
export interface Addresses {
	readonly article: string;
	readonly photo: string;
}

/** Opens search data through `read`. What could not be read is asked for again the next time. */
export function loadData(read: Read, readTwin: ReadTwin, addresses: Addresses, most = MOST): Data {
	const kept = new Map<string, Promise<unknown>>();
	const once = <T>(key: string, load: () => Promise<T>): Promise<T> => {
		const known = kept.get(key) as Promise<T> | undefined;
		if (known) return known;
		const loading = load();
		kept.set(key, loading);
		loading.catch(() => kept.delete(key));
		return loading;
	};
	const start = () =>
		once('start', async () => {
			const bytes = await read('start.bin');
			const [length, from] = pullNumber(bytes, 0);
			const list: PartList = JSON.parse(
				new TextDecoder().decode(bytes.subarray(from, from + length)),
			);
			return { list, table: bytes.subarray(from + length) };
		});
	const list = async () => (await start()).list;
	const newest = async () => {
		const { parts } = await list();
		let sum = 0;
		return parts.filter(({ records }, index) => {
			sum += records;
			return index === 0 || sum <= most;
		});
	};
	const unpack = async (path: string) =>
		JSON.parse(new TextDecoder().decode(await inflate(await read(path))));
	const openAll = async (all: boolean, which: 'path' | 'sounds') => {
		const parts = all ? (await list()).parts : await newest();
		const { table } = await start();
		const own = (index: number) => (index === 0 && which === 'path' ? table : undefined);
		return Promise.all(
			parts.map(({ [which]: path }, index) => once(path, () => openPart(path, read, own(index)))),
		);
	};
	return {
		open: (all) => openAll(all, 'path'),
		sounds: (all) => openAll(all, 'sounds'),
		names: async () => {
			const { names } = await list();
			return once(names, (): Promise<readonly SpelledName[]> => unpack(names));
		},
		older: async () => {
			const count = (parts: PartList['parts']) =>
				parts.reduce((sum, { records }) => sum + records, 0);
			return count((await list()).parts) - count(await newest());
		},
		address: ({ table }, record) =>
			addresses[table.photo[record] ? 'photo' : 'article'].replace('*', table.ids[record] ?? ''),
		leaf: async (part, record) => {
			const { photo, ids } = part.table;
			const id = ids[record] ?? '';
			if (!photo[record]) return leafOfTwin(await once(`twin ${id}`, () => readTwin(id)));
			const before = photo.subarray(0, record).reduce((sum, each) => sum + each, 0);
			const path = `${part.path}/photos-${Math.floor(before / PHOTOS)}.bin`;
			const leaves = await once(path, (): Promise<readonly Leaf[]> => unpack(path));
			const leaf = leaves[before % PHOTOS];
			if (!leaf) throw new Error(`Unexpected end of ${path}, expected ${id}`);
			return leaf;
		},
	};
}

/** Reads files below `root` over the network. Throws when one is not there or nothing answers. */
export function readFrom(root: string): Read {
	return async (path) => new Uint8Array(await (await get(`${root}${path}`)).arrayBuffer());
}

/**
 * Reads twins over the network; `address` has `*` where the id stands, or `~` for the newspaper page
 * whose articles share a file, one a line.
 */
export function readTwinsFrom(address: string): ReadTwin {
	if (!address.includes('~'))
		return async (id) => await (await get(address.replace('*', id))).json();
	return async (id) => {
		const lines = (await (await get(address.replace('~', keyOfPage(id)))).text()).split('\n');
		const line = lines.find((each) => each.includes(`"id":${JSON.stringify(id)}`));
		if (!line) throw new Error(`Unexpected end of ${address}, expected ${id}`);
		return JSON.parse(line);
	};
}

async function get(address: string): Promise<Response> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return response;
}

import { readShard, SHARD } from './shard.ts';
import { readTable, type Table } from './table.ts';

/** Reads one file of the search data, whole. Throws when it cannot. */
export type Read = (path: string) => Promise<Uint8Array>;

/** One index, open for questions. */
export interface Part {
	readonly path: string;
	readonly table: Table;
	/** The list of a gram, empty when it does not occur. */
	list(gram: string): Promise<Uint32Array>;
	/** Bytes still to be fetched before `list` can answer. */
	cost(gram: string): number;
	/** Whether the gram is so frequent that its list fills a shard of its own. */
	isFrequent(gram: string): boolean;
}

/** Undoes the compression of tables and leaves. */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
	const stream = new Blob([Uint8Array.from(bytes)])
		.stream()
		.pipeThrough(new DecompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Opens the index in the folder `path`; its shards are read when asked for and kept. The
 * table is read from the folder too unless it is already at hand.
 */
export async function openPart(path: string, read: Read, packedTable?: Uint8Array): Promise<Part> {
	const table = readTable(await inflate(packedTable ?? (await read(`${path}/table.bin`))));
	const shards = new Map<number, Promise<ReadonlyMap<string, Uint32Array>>>();
	const find = (gram: string) => {
		let [low, high] = [0, table.cuts.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((table.cuts[middle] ?? '') <= gram) low = middle;
			else high = middle - 1;
		}
		return low;
	};
	const load = (number: number) => {
		let shard = shards.get(number);
		if (!shard) {
			shard = read(`${path}/${number}.bin`).then(readShard);
			shards.set(number, shard);
			shard.catch(() => shards.delete(number));
		}
		return shard;
	};
	const largest = Math.max(...table.sizes, 0);
	return {
		path,
		table,
		list: async (gram) => (await load(find(gram))).get(gram) ?? new Uint32Array(),
		cost: (gram) => (shards.has(find(gram)) ? 0 : (table.sizes[find(gram)] ?? largest)),
		isFrequent: (gram) => {
			const number = find(gram);
			return table.cuts[number] === gram && (table.sizes[number] ?? 0) > SHARD;
		},
	};
}

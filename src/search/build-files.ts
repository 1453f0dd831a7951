import { createHash } from 'node:crypto';
import { joinBytes, pack } from './build-index.ts';
import { buildPart, type KeptParts } from './build-part.ts';
import { type Division, divideParts, MOST } from './divide-parts.ts';
import type { SearchRecord } from './record.ts';
import { pushNumber } from './shard.ts';
import { spellNames } from './spell-names.ts';

/** What the browser reads first: which indexes there are, newest first. */
export interface PartList {
	/** File of the spelled names of places and people. */
	readonly names: string;
	readonly parts: readonly {
		readonly path: string;
		readonly records: number;
		/** The index of its headlines' sounds. */
		readonly sounds: string;
		/** First and last year in it, when dated. */
		readonly years?: readonly [string, string];
	}[];
}

type ListedPart = PartList['parts'][number];

/** `most` records share an index; indexes made by `maker` are kept in `kept`. */
export interface BuildOptions {
	readonly most?: number | undefined;
	readonly maker?: string;
	readonly kept?: KeptParts;
}

/**
 * All files of the search data by path: `<part>.<digest>/…`, the same for sounds, `names.….bin`, and
 * `start.bin`: the list of parts and the table of the newest, so that most visits need no second one.
 * @throws when two records have one id
 */
export function* buildFiles(
	records: readonly SearchRecord[],
	{ most = MOST, maker = '', kept }: BuildOptions = {},
): Iterable<readonly [path: string, bytes: Uint8Array<ArrayBuffer>]> {
	refuseTwins(records);
	const parts: ListedPart[] = [];
	let newest = new Uint8Array<ArrayBuffer>(new ArrayBuffer(0));
	for (const division of divideParts(records, most)) {
		const { files, path, sounds } = buildPart(division, maker, kept);
		yield* files;
		if (!parts.length) newest = files.get(`${path}/table.bin`) ?? newest;
		parts.push(listPart(division, path, sounds));
	}
	yield* buildStart(records, parts, newest);
}

/** What the browser is told of an index: its path, and the path of its sounds. */
export function listPart({ records }: Division, path: string, sounds: string): ListedPart {
	const dates = records.flatMap(({ date }) => /^\d{4}/.exec(date ?? '') ?? []).sort();
	const [first, last] = [dates[0], dates.at(-1)];
	const years = first && last ? { years: [first, last] as const } : {};
	return { path, records: records.length, sounds, ...years };
}

/** The files beside the indexes: the spelled names, and the list with the newest index's table. */
export function* buildStart(
	records: readonly SearchRecord[],
	parts: readonly ListedPart[],
	newest: Uint8Array,
): Iterable<readonly [path: string, bytes: Uint8Array<ArrayBuffer>]> {
	const names = pack(spellNames(records));
	const file = `names.${createHash('sha256').update(names).digest('hex').slice(0, 10)}.bin`;
	yield [file, names];
	const list = new TextEncoder().encode(JSON.stringify({ parts, names: file } satisfies PartList));
	const start: number[] = [];
	pushNumber(start, list.length);
	yield ['start.bin', joinBytes([Uint8Array.from(start), list, newest])];
}

/** @throws when two records have one id */
export function refuseTwins(records: readonly SearchRecord[]): void {
	const seen = new Set<string>();
	for (const { id } of records) {
		if (seen.has(id)) throw new Error(`Unexpected second record \`${id}\`, expected ids to differ`);
		seen.add(id);
	}
}

import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { collectGrams } from './collect-grams.ts';
import type { SearchRecord } from './record.ts';
import { PHOTOS, packEntry, SHARD } from './shard.ts';
import { packTable } from './table.ts';
import { traditional } from './traditional.ts';

/** The files of one index by name: `table.bin`, `0.bin`, `1.bin` … */
export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/**
 * Builds the index of a set of records. The same records give the same bytes, and `digest` names
 * them, so that a reader's browser never mixes two states of an archive.
 */
export function buildIndex(records: readonly SearchRecord[]): {
	readonly files: Files;
	readonly digest: string;
} {
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	const shards: { cut: string; size: number }[] = [];
	const { entries, lengths } = collectGrams(records, traditional());
	let open: { cut: string; last: string; parts: Uint8Array[]; size: number } | undefined;
	const close = () => {
		if (!open) return;
		files.set(`${shards.length}.bin`, joinBytes(open.parts));
		shards.push({ cut: open.cut, size: open.size });
		open = undefined;
	};
	for (const entry of entries) {
		let bytes = packEntry(entry, open?.last ?? '');
		if (open && open.size + bytes.length > SHARD) {
			close();
			bytes = packEntry(entry, '');
		}
		open ??= { cut: entry[0], last: '', parts: [], size: 0 };
		open.parts.push(bytes);
		open.size += bytes.length;
		open.last = entry[0];
	}
	close();
	for (const [file, bytes] of packPhotos(records)) files.set(file, bytes);
	files.set('table.bin', deflate(packTable(records, lengths, shards)));
	const hash = createHash('sha256');
	for (const bytes of files.values()) hash.update(bytes);
	return { files, digest: hash.digest('hex').slice(0, 10) };
}

/** What the list shows of photos, `PHOTOS` a file; an article's data twin does it for articles. */
function* packPhotos(
	records: readonly SearchRecord[],
): Iterable<readonly [string, Uint8Array<ArrayBuffer>]> {
	const leaves = records.flatMap(({ kind, heading, date, page, paper, county, passages }) =>
		kind === 'photo'
			? [{ kind, heading, date, page, passages, paper: paper?.name, county: county?.name }]
			: [],
	);
	for (let at = 0; at < leaves.length; at += PHOTOS) {
		yield [`photos-${at / PHOTOS}.bin`, pack(leaves.slice(at, at + PHOTOS))];
	}
}

/** Plain data as compressed JSON. */
export function pack(data: unknown): Uint8Array<ArrayBuffer> {
	return deflate(new TextEncoder().encode(JSON.stringify(data)));
}

function deflate(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(deflateRawSync(bytes, { level: 9 }));
}

/** One piece of bytes after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { orderForReaders } from './order-for-readers.ts';

/** What a run of the compressor did. */
export interface Compression {
	/** Files with all siblings by now; those just made among them. */
	readonly ready: number;
	readonly made: number;
	/** Files the time did not suffice for: they are served as they are, or go in the next run. */
	readonly left: number;
}

/** Text, and what Wasm and our uncompressed tables are: pictures and faces are packed already. */
const types = /^\.(html|css|js|json|ndjson|xml|svg|txt|wasm)$/;

/** Below this many bytes an answer's head weighs as much as what is saved. */
const least = 512;

const forms: readonly (readonly [end: string, pack: (bytes: Buffer) => Promise<Buffer>])[] = [
	['br', packBrotli],
	['gz', (bytes) => promisify(gzip)(bytes, { level: 9 })],
	['zst', packZstd],
];

/**
 * Writes `.br`, `.gz` and `.zst` beside each text file of a site. What was packed before comes from
 * the cache by its bytes' hash; the rest is packed until the time is over, what most readers fetch
 * first. A sibling no smaller than its file is kept empty in the cache and not written.
 * @param seconds how long new files are packed
 */
export async function compressSite(
	folder: string,
	cache: string,
	seconds: number,
): Promise<Compression> {
	const end = performance.now() + seconds * 1000;
	mkdirSync(cache, { recursive: true });
	const kept = new Set(readdirSync(cache));
	const files = orderForReaders(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && types.test(extname(entry.name)))
			.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)),
	);
	let [ready, made, left] = [0, 0, 0];
	const queue = files.values();
	const work = async () => {
		for (const file of queue) {
			const path = join(folder, file);
			const bytes = readFileSync(path);
			if (bytes.length < least) continue;
			const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
			const missing = forms.filter(([end]) => !kept.has(`${hash}.${end}`));
			if (missing.length > 0 && performance.now() >= end) {
				left++;
				continue;
			}
			for (const [end, pack] of missing) {
				const packed = await pack(bytes);
				const target = join(cache, `${hash}.${end}`);
				writeWhole(target, packed.length < bytes.length ? packed : Buffer.alloc(0));
				kept.add(`${hash}.${end}`);
			}
			for (const [end] of forms) {
				const packed = readFileSync(join(cache, `${hash}.${end}`));
				if (packed.length > 0) writeWhole(`${path}.${end}`, packed);
			}
			ready++;
			if (missing.length > 0) made++;
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return { ready, made, left };
}

/** A site is served while siblings are added: nobody may meet half a file. */
function writeWhole(path: string, bytes: Buffer): void {
	writeFileSync(`${path}.part`, bytes);
	renameSync(`${path}.part`, path);
}

function packBrotli(bytes: Buffer): Promise<Buffer> {
	// At 11 a small page takes 20 ms for a twentieth less.
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: 9,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	};
	return promisify(brotliCompress)(bytes, { params });
}

function packZstd(bytes: Buffer): Promise<Buffer> {
	return promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zstdCompress } from 'node:zlib';
import { create } from 'tar';

/** A folder as one file. */
export interface Packed {
	readonly bytes: Uint8Array;
	/** How many files it holds. */
	readonly files: number;
}

/**
 * Packs all files of a folder with tar and zstd. The same files give the same bytes, whoever packs them
 * and when.
 */
export async function packVolume(folder: string): Promise<Packed> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			join(parentPath, name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
	const parts: Uint8Array[] = [];
	const pack = create({ cwd: folder, portable: true, noMtime: true }, files);
	for await (const part of pack) parts.push(part);
	return { bytes: await promisify(zstdCompress)(Buffer.concat(parts)), files: files.length };
}

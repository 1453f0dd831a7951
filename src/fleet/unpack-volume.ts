import { mkdirSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { promisify } from 'node:util';
import { zstdDecompress } from 'node:zlib';
import { extract } from 'tar';

/**
 * Unpacks what `packVolume` packed into a folder.
 * @throws when it holds anything but files below the folder: others may write into a store.
 */
export async function unpackVolume(bytes: Uint8Array, folder: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const tar = await promisify(zstdDecompress)(bytes);
	const refused: string[] = [];
	const unpack = extract({
		cwd: folder,
		strict: true,
		filter: (path, entry) => {
			const isFile = 'type' in entry && entry.type === 'File';
			const isBelow = !isAbsolute(path) && !/^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/i.test(path);
			if (!isFile || !isBelow) refused.push(path);
			return isFile && isBelow;
		},
	});
	await new Promise<void>((done, fail) => {
		unpack.on('error', fail);
		unpack.on('close', done);
		unpack.end(tar);
	});
	if (refused.length > 0)
		throw new Error(`Unexpected ${refused.join(', ')}, expected files of the volume's own folder`);
}

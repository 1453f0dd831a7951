import { join } from 'node:path';
import { compressSite } from '../hosting/compress-site.ts';

/** Seconds for packing what was not packed before: an archive gets ready over several runs. */
const budget = 120;

/** Packs the site in `folder` with the project's cache, and says what was done. */
export async function compressFolder(root: string, folder: string): Promise<void> {
	const { ready, made, left } = await compressSite(folder, join(root, '.cache/packed'), budget);
	console.log(
		`${ready} files have packed siblings (brotli, gzip, zstd), ${made} of them packed now.`,
	);
	if (left > 0) {
		console.log(`${left} files wait: after ${budget} s the rest is left for \`npm run compress\`.`);
	}
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { isMistakeError } from '../archive/mistakes.ts';
import { readEdition } from '../archive/read-edition.ts';
import { pruneReadings } from '../archive/reading-store.ts';
import { buildAside } from '../builds/build-aside.ts';
import { headerTable } from '../hosting/header-table.ts';
import { writeHeadersFile } from '../hosting/write-headers-file.ts';
import { compressFolder } from './compress-folder.ts';
import { describeHolder } from './describe-holder.ts';
import { expectBuild } from './expect-build.ts';
import { watchBuild } from './watch-build.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** How an edition is built. */
export interface BuildOptions {
	/** `dist` is to be a real folder, for an uploader that does not follow links. */
	readonly folder?: boolean;
	/** Packed siblings are written beside the files. */
	readonly compress?: boolean;
}

/**
 * Builds the edition beside `dist` and puts it in place when it is whole: a mistake, a fault or a
 * full disk leaves the last good site as it was. @returns whether it was built.
 */
export async function buildEdition(
	root = process.cwd(),
	{ folder = false, compress = false }: BuildOptions = {},
): Promise<boolean> {
	const make = async (outDir: string) => {
		await renderEdition(root, outDir);
		writeFileSync(join(outDir, '_headers'), writeHeadersFile(headerTable));
		if (compress) await compressFolder(root, outDir);
	};
	const built = await buildAside(root, make, { folder }).catch((error: unknown) => {
		const reason = reasonOf(error);
		if (!reason) throw error;
		console.error(`\n${reason}\n\nNothing was built; dist is as it was.`);
		return undefined;
	});
	if (!built) return false;
	if ('heldBy' in built) {
		console.error(
			`${describeHolder(built.heldBy, built.lock)}\n\nNothing was built; dist is as it was.`,
		);
		return false;
	}
	if (built.because) {
		console.log(
			`No link can be made here (${built.because}): dist is a folder, replaced in two steps.`,
		);
	}
	console.log(
		`The edition stands in dist: ${built.changed} files new or changed, ${built.unchanged} as before.`,
	);
	const { issues } = readEdition(root);
	// A dev server may still show what was read today.
	pruneReadings(root, new Set(issues.map(({ reading }) => reading)), Date.now() - dayMs);
	return true;
}

async function renderEdition(root: string, outDir: string): Promise<void> {
	const end = watchBuild(() => expectBuild(root), {
		write: (text) => process.stdout.write(text),
		live: process.stdout.isTTY && !process.env['CI'],
		now: () => performance.now(),
	});
	const entrypoint = fileURLToPath(new URL('build-log.ts', import.meta.url));
	const built = build({ root, outDir, logger: { entrypoint } });
	const { files, articles, volumes, seconds } = await built.then(end, (error: unknown) => {
		end();
		throw error;
	});
	const counts = `volumes ${volumes}, articles ${articles}, pages ${files}`;
	console.log(`Everything was rendered: ${counts}, in ${seconds.toFixed(1)} s.`);
}

function reasonOf(error: unknown): string | undefined {
	if (isMistakeError(error)) return error.message;
	const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
	return isFull ? 'Unexpected end of the disk, expected room for a whole edition.' : undefined;
}

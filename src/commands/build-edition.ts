import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { isMistakeError } from '../archive/mistakes.ts';
import { readEdition } from '../archive/read-edition.ts';
import { pruneReadings } from '../archive/reading-store.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Builds the edition beside `dist/` and puts it in place when it is whole: a mistake or a fault
 * leaves the last good `dist/` as it was. @returns whether it was built.
 */
export async function buildEdition(root = process.cwd()): Promise<boolean> {
	const dist = join(root, 'dist');
	const next = join(root, '.site/next');
	const last = join(root, '.site/last');
	// A build killed between its two renames left the last good edition aside.
	if (!existsSync(dist) && existsSync(last)) renameSync(last, dist);
	rmSync(next, { recursive: true, force: true });
	mkdirSync(next, { recursive: true });
	try {
		await build({ root, outDir: next });
	} catch (error) {
		if (!isMistakeError(error)) throw error;
		console.error(`\n${error.message}\n\nNothing was built; dist/ is as it was.`);
		return false;
	}
	rmSync(last, { recursive: true, force: true });
	if (existsSync(dist)) renameSync(dist, last);
	renameSync(next, dist);
	rmSync(last, { recursive: true, force: true });
	console.log('The edition stands in dist/.');
	const { issues } = readEdition(root);
	// A dev server may still show what was read today.
	pruneReadings(root, new Set(issues.map(({ reading }) => reading)), Date.now() - dayMs);
	return true;
}

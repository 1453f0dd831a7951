/** Readings on disk: one JSON file an issue in `.cache/readings`, named by the hash of its inputs. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../press/model.ts';

const folder = '.cache/readings';

/** The reading of this hash, or `undefined` when it is not there or not whole. */
export function loadReading(root: string, hash: string): Reading | undefined {
	try {
		return JSON.parse(readFileSync(join(root, folder, `${hash}.json`), 'utf8')) as Reading;
	} catch (error) {
		// A file cut short by a full disk or a killed build is written anew.
		if (error instanceof SyntaxError) return undefined;
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}

/** Keeps a reading. Written aside and renamed, so that no reader ever sees half of it. */
export function saveReading(root: string, hash: string, reading: Reading): void {
	mkdirSync(join(root, folder), { recursive: true });
	const aside = join(root, folder, `${hash}.${process.pid}.tmp`);
	writeFileSync(aside, JSON.stringify(reading));
	renameSync(aside, join(root, folder, `${hash}.json`));
}

/** Takes away every reading but these. */
export function pruneReadings(root: string, keep: ReadonlySet<string>): void {
	mkdirSync(join(root, folder), { recursive: true });
	for (const name of readdirSync(join(root, folder))) {
		if (!keep.has(name.replace(/\.json$/, ''))) rmSync(join(root, folder, name));
	}
}

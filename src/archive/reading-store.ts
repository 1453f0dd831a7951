/** Readings on disk: one JSON file an issue in `.cache/readings`, named by the hash of its inputs. */
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
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

/** Whether a reading of this hash was kept. */
export function hasReading(root: string, hash: string): boolean {
	return existsSync(join(root, folder, `${hash}.json`));
}

/** Keeps a reading. Written aside and renamed, so that no reader ever sees half of it. */
export function saveReading(root: string, hash: string, reading: Reading): void {
	mkdirSync(join(root, folder), { recursive: true });
	const aside = join(root, folder, `${hash}.${process.pid}.tmp`);
	writeFileSync(aside, JSON.stringify(reading));
	renameSync(aside, join(root, folder, `${hash}.json`));
}

/** Takes away readings that are not among these and were written before `before` (milliseconds). */
export function pruneReadings(root: string, keep: ReadonlySet<string>, before: number): void {
	const path = join(root, folder);
	for (const name of existsSync(path) ? readdirSync(path) : []) {
		if (keep.has(name.replace(/\.json$/, '')) || statSync(join(path, name)).mtimeMs >= before)
			continue;
		rmSync(join(path, name));
	}
}

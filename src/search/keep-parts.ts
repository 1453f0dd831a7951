import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptParts } from './build-part.ts';

/** Keeps built indexes in a folder; `sweep` removes those that nobody asked for or wants kept. */
export function keepParts(
	folder: string,
): KeptParts & { readonly keep: (key: string) => void; readonly sweep: () => void } {
	const asked = new Set<string>();
	const complete = (key: string) => join(folder, key, 'complete');
	return {
		keep: (key) => asked.add(key),
		load: (key) => {
			asked.add(key);
			const names = globSync('*/*.bin', { cwd: join(folder, key) });
			// The mark is written last: without it the build was broken off.
			if (globSync(complete(key)).length === 0) return undefined;
			return new Map(
				names.map((name) => [
					name.replaceAll('\\', '/'),
					Uint8Array.from(readFileSync(join(folder, key, name))),
				]),
			);
		},
		save: (key, files) => {
			if (globSync(complete(key)).length > 0) return;
			for (const [path, bytes] of files) {
				const file = join(folder, key, path);
				mkdirSync(dirname(file), { recursive: true });
				writeFileSync(file, bytes);
			}
			writeFileSync(complete(key), '');
		},
		sweep: () => {
			mkdirSync(folder, { recursive: true });
			for (const key of readdirSync(folder)) {
				if (!asked.has(key)) rmSync(join(folder, key), { recursive: true, force: true });
			}
		},
	};
}

/** A digest of the code that makes an index: when it changes, nothing kept is of use. */
export function fingerprintMaker(): string {
	const hash = createHash('sha256');
	for (const file of globSync('*.{ts,json}', { cwd: import.meta.dirname }).sort()) {
		hash.update(readFileSync(join(import.meta.dirname, file)));
	}
	return hash.digest('hex');
}

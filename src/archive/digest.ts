import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of a text in hexadecimal; other values as their JSON. */
export function digestOf(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return createHash('sha256').update(text).digest('hex');
}

/** One digest of the contents of files and folders below `root`; what is missing counts as empty. */
export function fingerprintFiles(root: string, paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.flatMap((path) => filesBelow(root, path))) {
		hash
			.update(`${path}\0`)
			.update(readFileSync(join(root, path)))
			.update('\0');
	}
	return hash.digest('hex');
}

/** A digest that changes when a file below these paths is touched: cheaper than reading them. */
export function stampFiles(root: string, paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.flatMap((path) => filesBelow(root, path))) {
		const { mtimeMs, ctimeMs, size, ino } = statSync(join(root, path));
		hash.update(`${path}\0${mtimeMs} ${ctimeMs} ${size} ${ino}\0`);
	}
	return hash.digest('hex');
}

function filesBelow(root: string, path: string): string[] {
	const full = join(root, path);
	if (!existsSync(full)) return [];
	if (!statSync(full).isDirectory()) return [path];
	return readdirSync(full)
		.sort()
		.flatMap((name) => filesBelow(root, `${path}/${name}`));
}

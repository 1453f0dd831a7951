import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of an edition's site with its bytes. */
export function filesOf(root: string): ReadonlyMap<string, string> {
	const dist = `${join(root, 'dist')}/`;
	return new Map(
		readdirSync(dist, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort()
			.map((file) => [relative(dist, file), readFileSync(file, 'latin1')]),
	);
}

/** The files that one site has and the other has not, or other. */
export function differing(
	one: ReadonlyMap<string, string>,
	two: ReadonlyMap<string, string>,
): string[] {
	return [...new Set([...one.keys(), ...two.keys()])].filter(
		(file) => one.get(file) !== two.get(file),
	);
}

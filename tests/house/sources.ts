import { globSync, readFileSync } from 'node:fs';
import { dirname, posix, sep } from 'node:path';

/** One file of the project. Paths are below the project's folder, with forward slashes. */
export interface Source {
	readonly path: string;
	readonly text: string;
}

/** One import. `target` is a project path when it starts with `src/` or `tests/`, else a package. */
export interface Import {
	readonly from: string;
	readonly target: string;
	/** Whether it vanishes when types are stripped. */
	readonly typeOnly: boolean;
}

/** Reads the files a glob names. */
export function sources(glob: string): Source[] {
	return globSync(glob)
		.map((path) => path.split(sep).join('/'))
		.filter((path) => !path.includes('/output/'))
		.sort()
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

const statement =
	/(?:^|[\n;>])\s*(?:import|export)\s+(type\s)?(?:([\w*\s{},$]+?)\sfrom\s*)?['"]([^'"\n]+)['"]/g;
const call = /\bimport\(\s*['"]([^'"\n]+)['"]/g;
const scriptTag = /<script[^>]*\ssrc=["']([^"']+)["']/g;

/** Finds every import of a TypeScript or Astro file, those of its script tags among them. */
export function importsOf({ path, text }: Source): Import[] {
	const found = [...text.matchAll(statement)].map(([, type, names, target]) => ({
		target: target ?? '',
		typeOnly: Boolean(type) || isTypesOnly(names),
	}));
	for (const [, target] of [...text.matchAll(call), ...text.matchAll(scriptTag)]) {
		found.push({ target: target ?? '', typeOnly: false });
	}
	return found.map(({ target, typeOnly }) => ({
		from: path,
		target: target.startsWith('.') ? posix.join(dirname(path), target) : target,
		typeOnly,
	}));
}

function isTypesOnly(names = ''): boolean {
	const inBraces = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
	const each = inBraces?.split(',').filter((name) => name.trim() !== '') ?? [];
	return each.length > 0 && each.every((name) => name.trim().startsWith('type '));
}

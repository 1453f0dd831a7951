import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rest } from './name-unit.ts';

const pictures = /_astro\/[^"'\s)]+\.(?:webp|avif|png|jpe?g|gif|svg)/g;

/**
 * The files of a rendered folder by unit, as paths below it. Pictures that Astro has made are shared:
 * they belong to every unit whose pages show them, so that they stay as long as one of these does.
 */
export function listFiles(
	folder: string,
	unitOf: (path: string) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			join(parentPath, name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
	const units = new Map<string, string[]>();
	const made = files.some((file) => file.match(pictures));
	for (const file of files) {
		const unit = unitOf(file.replace(/(^|\/)index\.html$/, '$1'));
		if (unit === undefined) throw new Error(`Unexpected page ${file}, expected one of an issue`);
		const own = units.get(unit) ?? [];
		units.set(unit, own);
		own.push(file);
		if (!made || unit === rest || !file.endsWith('.html')) continue;
		const shown = readFileSync(join(folder, file), 'utf8').match(pictures) ?? [];
		for (const picture of new Set(shown)) if (!own.includes(picture)) own.push(picture);
	}
	return units;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildStart, listPart, refuseTwins } from './build-files.ts';
import { buildPart, keyPart, nameFolders } from './build-part.ts';
import { divideParts } from './divide-parts.ts';
import { fingerprintMaker, keepParts } from './keep-parts.ts';
import type { SearchRecord } from './record.ts';

/** A part of the search data: what its files are made of, and their paths below the data's folder. */
export interface DataPart {
	readonly key: string;
	readonly files: readonly string[];
}

/** What stands of the search data. */
export interface StandingData {
	readonly part: (name: string) => DataPart | undefined;
	readonly read: (path: string) => Uint8Array;
}

/**
 * Writes the search data of an edition into a folder, but for the indexes that stand already.
 * `cache` keeps indexes between builds. @returns every part by name, and the names of those written.
 */
export function writeData(
	records: readonly SearchRecord[],
	folder: string,
	cache: string,
	standing: StandingData,
): { readonly parts: ReadonlyMap<string, DataPart>; readonly written: ReadonlySet<string> } {
	refuseTwins(records);
	const [maker, kept] = [fingerprintMaker(), keepParts(cache)];
	const [parts, written] = [new Map<string, DataPart>(), new Set<string>()];
	const write = (files: Iterable<readonly [string, Uint8Array]>) => {
		const names: string[] = [];
		for (const [path, bytes] of files) {
			const file = join(folder, path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, bytes);
			names.push(path);
		}
		return names;
	};
	const list: ReturnType<typeof listPart>[] = [];
	let newest: Uint8Array = new Uint8Array();
	for (const division of divideParts(records)) {
		const key = keyPart(division, maker);
		const there = standing.part(division.name);
		const stands = there?.key === key;
		if (stands) kept.keep(key);
		const built = stands ? undefined : buildPart(division, maker, kept);
		const files = stands ? there.files : write(built?.files ?? []);
		if (!stands) written.add(division.name);
		parts.set(division.name, { key, files });
		const { path, sounds } = nameFolders(files);
		if (list.length === 0)
			newest = built?.files.get(`${path}/table.bin`) ?? standing.read(`${path}/table.bin`);
		list.push(listPart(division, path, sounds));
	}
	// The name of a division is never empty.
	const files = write(buildStart(records, list, newest));
	parts.set('', { key: files.join(' '), files });
	written.add('');
	kept.sweep();
	return { parts, written };
}

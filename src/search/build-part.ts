import { createHash } from 'node:crypto';
import { buildIndex, type Files } from './build-index.ts';
import type { Division } from './divide-parts.ts';
import type { SearchRecord } from './record.ts';
import { spellHeadlines } from './spell-names.ts';

/** Where the files of an index, and of its sounds, are kept between builds. */
export interface KeptParts {
	readonly load: (key: string) => Files | undefined;
	readonly save: (key: string, files: Files) => void;
}

/** All that an index is made of but the text itself, for which `digest` answers. */
const TELLING = [
	...['id', 'kind', 'heading', 'issue', 'date', 'paper', 'page', 'county', 'column', 'authors'],
	...['name', 'code', 'prefecture', 'province', 'digest'],
];

/**
 * The files of one division's index and of the sounds of its headlines, by path. What was built of
 * the same records by the same code (`maker`) is taken as it was kept: a closed year costs nothing.
 */
export function buildPart(
	{ name, records }: Division,
	maker: string,
	kept?: KeptParts,
): { readonly files: Files; readonly path: string; readonly sounds: string } {
	const key = kept ? keyPart({ name, records }, maker) : '';
	const files = kept?.load(key) ?? buildBoth(name, records);
	kept?.save(key, files);
	return { files, ...nameFolders(files.keys()) };
}

/** The folder of an index and of its sounds, by the paths of its files. */
export function nameFolders(files: Iterable<string>): {
	readonly path: string;
	readonly sounds: string;
} {
	const folders = [...files].map((file) => file.slice(0, file.indexOf('/')));
	const sounds = folders.find((folder) => folder.startsWith('sounds-')) ?? '';
	return { path: folders.find((folder) => folder !== sounds) ?? '', sounds };
}

function buildBoth(name: string, records: readonly SearchRecord[]): Files {
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	for (const [prefix, held] of [
		['', records],
		['sounds-', spellHeadlines(records)],
	] as const) {
		const { files: own, digest } = buildIndex(held);
		for (const [file, bytes] of own) files.set(`${prefix}${name}.${digest}/${file}`, bytes);
	}
	return files;
}

/** A digest of all that the index of a division is made of. */
export function keyPart({ name, records }: Division, maker: string): string {
	const hash = createHash('sha256').update(`${maker} ${name}`);
	for (const record of records) hash.update(JSON.stringify(record, TELLING));
	return hash.digest('hex').slice(0, 32);
}

/** `content/addresses.txt`: every address ever published, and what stood there. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from './content-files.ts';
import { redirectsFile } from './content-schemas.ts';
import { digestOf } from './digest.ts';
import type { Mistake } from './mistakes.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';

/** A path below the edition's folder, and 12 hexadecimal digits that tell what stands there. */
export interface Address {
	readonly path: string;
	/** Of an article: of its headline's, or first block's, source text. Otherwise of the path. */
	readonly fingerprint: string;
}

/** An address as published, with its range in the file. */
export interface PublishedAddress extends Address {
	readonly start: number;
	readonly end: number;
}

export const addressesPath = 'content/addresses.txt';
export const redirectsPath = 'content/redirects.yaml';

/** First 12 hexadecimal digits of the SHA-256 of a text. */
export function fingerprintOf(text: string): string {
	return digestOf(text).slice(0, 12);
}

/** What was published, in the file's order. An edition never published has no such file. */
export function readAddresses(root: string): {
	readonly text: string;
	readonly published: readonly PublishedAddress[];
	readonly mistakes: readonly Mistake[];
} {
	if (!existsSync(join(root, addressesPath))) return { text: '', published: [], mistakes: [] };
	const source = readSource(root, addressesPath);
	if ('mistake' in source) return { text: '', published: [], mistakes: [source.mistake] };
	const { text } = source;
	const published: PublishedAddress[] = [];
	const mistakes: Mistake[] = [];
	for (const line of text.matchAll(/[^\r\n]+/g)) {
		if (line[0].startsWith('#')) continue;
		const range = { start: line.index, end: line.index + line[0].length };
		const found = /^(\/\S*\/)\t([0-9a-f]{12})$/.exec(line[0]);
		if (found?.[1] && found[2]) {
			published.push({ path: found[1], fingerprint: found[2], ...range });
			continue;
		}
		mistakes.push({
			file: addressesPath,
			reason: 'Unexpected line, expected a path, a tab and twelve hexadecimal digits',
			remedy: 'This file is written by `npm run publish`: take the line back from its history.',
			at: { text, ...range },
		});
	}
	return { text, published, mistakes };
}

/** Where moved addresses lead, by the old path. */
export function readRedirects(root: string): YamlReading<Readonly<Record<string, string>>> {
	const missing = !existsSync(join(root, redirectsPath));
	const source = missing ? { text: '' } : readSource(root, redirectsPath);
	if ('mistake' in source) {
		return {
			...readYaml({ file: redirectsPath, text: '' }, redirectsFile),
			mistakes: [source.mistake],
		};
	}
	return readYaml({ file: redirectsPath, text: source.text }, redirectsFile);
}

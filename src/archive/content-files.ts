/** Folders and text files below `content/`; paths are relative to the root, with forward slashes. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from './decode-text.ts';
import type { Mistake } from './mistakes.ts';
import type { PageRecord } from './records.ts';

export interface Folder {
	readonly path: string;
	readonly files: readonly string[];
	readonly folders: readonly string[];
}

/** A text file as read: what it says and how it was written. */
export interface SourceText {
	readonly file: string;
	readonly text: string;
	readonly encoding: PageRecord['encoding'];
	readonly bom: boolean;
	/** SHA-256 of the file's bytes. */
	readonly sha256: string;
}

/** Lists a folder in an order that is the same on every machine; a missing folder is empty. */
export function listFolder(root: string, path: string): Folder {
	const full = join(root, path);
	const entries = existsSync(full) ? readdirSync(full, { withFileTypes: true }) : [];
	// What operating systems leave behind (.DS_Store, Thumbs.db) is no content.
	const seen = entries.filter(({ name }) => !/^(?:\.|Thumbs\.db$|desktop\.ini$)/.test(name));
	const names = (keep: boolean): string[] =>
		seen
			.filter((entry) => entry.isDirectory() === keep)
			.map(({ name }) => name)
			.sort(byNumber);
	return { path, files: names(false), folders: names(true) };
}

/** Reads and decodes one file; what cannot be read or decoded is a mistake with its place. */
export function readSource(root: string, file: string): SourceText | { readonly mistake: Mistake } {
	let bytes: Buffer;
	try {
		bytes = readFileSync(join(root, file));
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
		return {
			mistake: {
				file,
				reason: `Unexpected unreadable file (${code}), expected a text`,
				remedy: 'Check that the file exists and that you may read it.',
			},
		};
	}
	const decoded = decodeText(bytes);
	if ('text' in decoded) {
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		return { file, ...decoded, sha256 };
	}
	const offset = decoded.badOffset;
	const seen = [...bytes.subarray(offset, offset + 4)].map((byte) =>
		byte.toString(16).padStart(2, '0'),
	);
	return {
		mistake: {
			file,
			reason: `Unexpected bytes \`${seen.join(' ') || 'end of file'}\` at byte ${offset}, expected ${decoded.tried.join(', ')}`,
			remedy: 'Save the text again as UTF-8 from the program that wrote it.',
		},
	};
}

/** p2 before p10; otherwise by code unit, so that no machine's language matters. */
function byNumber(a: string, b: string): number {
	const key = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
	const [x, y] = [key(a), key(b)];
	return x < y ? -1 : x > y ? 1 : a < b ? -1 : Number(a > b);
}

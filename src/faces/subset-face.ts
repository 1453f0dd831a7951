import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { keepMade } from './keep-made.ts';

/** A webfont that holds the characters of one text and no others. */
export interface Face {
	/** Names the file: a digest of the characters and of the font they are taken from. */
	readonly name: string;
	/** Each character once, in code point order. */
	readonly characters: string;
}

const root = createRequire(join(process.cwd(), 'package.json'));
const source = root.resolve('@fontsource/noto-serif-sc/package.json');
const file = 'files/noto-serif-sc-chinese-simplified-900-normal.woff2';
const { version }: { version: string } = root(source);

/** The face for a text: Noto Serif SC Black. The same characters always have the same name. */
export function nameFace(text: string): Face {
	const characters = [...new Set(text.replace(/\s/gu, ''))].sort().join('');
	const digest = createHash('sha256').update(`${version}\n${file}\n${characters}`).digest('hex');
	return { name: digest.slice(0, 16), characters };
}

/** The face's WOFF2 file, from the cache where it was made before. */
export async function subsetFace({ name, characters }: Face): Promise<Buffer> {
	return await keepMade(`faces/${name}.woff2`, () => cutFont(characters, 'woff2'));
}

let whole: Promise<Buffer> | undefined;

/** Noto Serif SC Black with the characters given and no others. */
export async function cutFont(characters: string, format: 'sfnt' | 'woff2'): Promise<Buffer> {
	// Unpacked once: of a subset's time four fifths would be the unpacking.
	whole ??= readFile(join(dirname(source), file)).then((packed) =>
		subsetFont(packed, null, { keepAllGlyphs: true, targetFormat: 'sfnt' }),
	);
	return await subsetFont(await whole, characters, { targetFormat: format });
}

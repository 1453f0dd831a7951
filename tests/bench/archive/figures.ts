import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Seconds of the processor and of the clock; MB of memory where its processes were its own. */
export interface Part {
	readonly cpu: number;
	readonly wall: number;
	readonly memory?: number;
}

/** What a build cost and what it wrote. */
export interface Figures extends Part {
	/** Reading the content and recovering its articles; peers are given them recovered. */
	readonly read?: Part;
	/** Everything but reading and index. */
	readonly render?: Part;
	readonly index?: Part;
	readonly files?: number;
	readonly bytes?: number;
	/** Files a host must hold, without pictures and packed siblings. */
	readonly counted?: number;
	/** Article pages among them. */
	readonly articles?: number;
	/** Why there is no more of it. */
	readonly failure?: string;
}

/** Counts and weighs the files of a site. */
export function weighFolder(
	folder: string,
): Required<Pick<Figures, 'files' | 'bytes' | 'counted' | 'articles'>> {
	const files = readdirSync(`${folder}/`, { recursive: true, withFileTypes: true }).filter((file) =>
		file.isFile(),
	);
	return {
		files: files.length,
		bytes: files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0),
		counted: files.filter(({ name }) => !/\.(?:br|gz|zst|png|jpe?g|webp|avif)$/.test(name)).length,
		articles: files.filter(
			({ parentPath, name }) =>
				name === 'index.html' && basename(dirname(parentPath)) === 'articles',
		).length,
	};
}

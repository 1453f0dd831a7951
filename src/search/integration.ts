import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../site.ts';
import { urls } from '../urls.ts';
import { buildFiles } from './build-files.ts';
import { fingerprintMaker, keepParts } from './keep-parts.ts';
import type { SearchRecord } from './record.ts';

/** How search comes by its records. */
export interface SearchOptions<Edition> {
	/** The edition as it is now; the same object as long as nothing changed. */
	readonly read: () => Edition;
	readonly list: (edition: Edition) => readonly SearchRecord[];
}

/** Writes the search data after the build and serves it, fresh after each save, in development. */
export function search<Edition>({ read, list }: SearchOptions<Edition>): AstroIntegration {
	let root = '';
	let kept: { edition: Edition; files: ReadonlyMap<string, Uint8Array> } | undefined;
	const filesNow = () => {
		const edition = read();
		if (kept?.edition !== edition) kept = { edition, files: new Map(buildFiles(list(edition))) };
		return kept.files;
	};
	return {
		name: 'search',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:server:setup': ({ server, logger }) => {
				server.middlewares.use((request, response, next) => {
					const path = new URL(request.url ?? '/', 'http://host').pathname;
					const data = urls.searchData();
					// Vite has taken the base off by now, Astro puts it back later: both are met.
					const from = path.startsWith(data)
						? data.length
						: path.startsWith(data.slice(base.length - 1))
							? data.length - base.length + 1
							: 0;
					if (!from) return next();
					try {
						const bytes = filesNow().get(decodeURIComponent(path.slice(from)));
						response.statusCode = bytes ? 200 : 404;
						response.setHeader('cache-control', 'no-store');
						response.end(bytes);
					} catch (error) {
						logger.error(error instanceof Error ? error.message : String(error));
						response.statusCode = 500;
						response.end();
					}
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = join(fileURLToPath(dir), urls.searchData().slice(base.length));
				await rm(folder, { recursive: true, force: true });
				const records = list(read());
				const parts = keepParts(join(root, '.cache/search'));
				let bytes = 0;
				for (const [path, content] of buildFiles(records, {
					maker: fingerprintMaker(),
					kept: parts,
				})) {
					const file = join(folder, path);
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, content);
					bytes += content.length;
				}
				parts.sweep();
				logger.info(`${records.length} records, ${(bytes / 1e6).toFixed(1)} MB`);
			},
		},
	};
}

import type { AstroIntegration } from 'astro';
import { base } from '../site.ts';
import { urls } from '../urls.ts';
import { buildFiles } from './build-files.ts';
import type { SearchRecord } from './record.ts';

/** How search comes by its records. */
export interface SearchOptions<Edition> {
	/** The edition as it is now; the same object as long as nothing changed. */
	readonly read: () => Edition;
	readonly list: (edition: Edition) => readonly SearchRecord[];
}

/** Serves the search data in development, fresh after each save; a build writes it itself. */
export function search<Edition>({ read, list }: SearchOptions<Edition>): AstroIntegration {
	let kept: { edition: Edition; files: ReadonlyMap<string, Uint8Array> } | undefined;
	const filesNow = () => {
		const edition = read();
		if (kept?.edition !== edition) kept = { edition, files: new Map(buildFiles(list(edition))) };
		return kept.files;
	};
	return {
		name: 'search',
		hooks: {
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
		},
	};
}

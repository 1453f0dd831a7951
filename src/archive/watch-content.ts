import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loaderName } from './loaders.ts';
import { isMistakeError } from './mistakes.ts';
import { readEdition } from './read-edition.ts';

/** What a text editor writes in one save arrives as several events. */
const settleMs = 30;

/**
 * While `astro dev` runs: reads the edition again when something in `content/` changes. A mistake is
 * printed and laid over every open page; the entries of before stay until it is mended.
 */
export function watchContent(): AstroIntegration {
	let root = '';
	let mistake: string | undefined;
	return {
		name: 'watch-content',
		hooks: {
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:server:setup': ({ server, refreshContent, logger }) => {
				const slashed = (path: string): string => path.replaceAll('\\', '/');
				const folder = slashed(`${root}content/`);
				let timer: NodeJS.Timeout | undefined;
				const show = (): void => {
					if (mistake === undefined) return;
					server.ws.send({ type: 'error', err: { message: mistake, stack: '' } });
				};
				const refresh = async (): Promise<void> => {
					try {
						await refreshContent?.({ loaders: [loaderName], context: { changed: true } });
						if (mistake !== undefined) server.ws.send({ type: 'full-reload' });
						mistake = undefined;
					} catch (error) {
						if (!isMistakeError(error)) throw error;
						if (mistake !== error.message) logger.error(`\n${error.message}`);
						mistake = error.message;
						show();
					}
				};
				const changed = (path: string): void => {
					if (!slashed(path).startsWith(folder) || path.endsWith('.mdx')) return;
					clearTimeout(timer);
					timer = setTimeout(refresh, settleMs);
				};
				// A page opened or reloaded while the mistake stands shows it too.
				server.ws.on('connection', show);
				server.watcher.add(folder);
				// What was saved while the watcher first looked around raised no event.
				server.watcher.on('ready', () => changed(folder));
				for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const) {
					server.watcher.on(event, changed);
				}
			},
			// The loaders printed a mistake that was there at the start; the pages are to show it.
			'astro:server:start': () => {
				try {
					readEdition(root);
				} catch (error) {
					if (!isMistakeError(error)) throw error;
					mistake = error.message;
				}
			},
		},
	};
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { stampFiles } from './digest.ts';
import { isMistakeError } from './mistakes.ts';
import { readEdition } from './read-edition.ts';
import { refreshEntries } from './refresh-entries.ts';
import { lateScript, tellLatePages } from './tell-late-pages.ts';

/** What a text editor writes in one save arrives as several events. */
const settleMs = 30;
/**
 * The watcher drops events: of a folder it has not looked into yet, of a file saved twice in a
 * moment. So all files are also looked through, at most this often and for at most a fiftieth of
 * the time.
 */
const leastPauseMs = 1000;
const pauseShare = 50;

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
			'astro:config:setup': ({ command, injectScript }) => {
				if (command === 'dev') injectScript('page', lateScript);
			},
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
			},
			'astro:server:setup': ({ server, refreshContent, logger }) => {
				const slashed = (path: string): string => path.replaceAll('\\', '/');
				const folder = slashed(`${root}content/`);
				let timer: NodeJS.Timeout | undefined;
				// A file that goes while they are looked through leaves them to be looked through again.
				const look = (): string => {
					try {
						return stampFiles(root, ['content']);
					} catch {
						return 'gone';
					}
				};
				let stamp = look();
				tellLatePages(server, root);
				const show = (): void => {
					if (mistake === undefined) return;
					server.ws.send({ type: 'error', err: { message: mistake, stack: '' } });
				};
				const reload = (): void => server.environments.client.hot.send({ type: 'full-reload' });
				const refresh = async (): Promise<void> => {
					stamp = look();
					try {
						await refreshEntries(refreshContent);
						if (mistake !== undefined) reload();
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
				for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const) {
					server.watcher.on(event, changed);
				}
				let pause: NodeJS.Timeout;
				const lookThrough = (): void => {
					const begun = performance.now();
					if (look() !== stamp) changed(folder);
					const wait = Math.max(leastPauseMs, (performance.now() - begun) * pauseShare);
					pause = setTimeout(lookThrough, wait).unref();
				};
				lookThrough();
				server.httpServer?.once('close', () => clearTimeout(pause));
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

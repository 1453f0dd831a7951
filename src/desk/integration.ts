import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { refreshEntries } from '../archive/refresh-entries.ts';
import { doorPath, openDoor } from './door.ts';

/** While `astro dev` runs: the desk (编辑台) in the toolbar, and the door it writes fixes through. */
export function desk(): AstroIntegration {
	let root = '';
	let base = '/';
	return {
		name: 'desk',
		hooks: {
			'astro:config:setup': ({ command, addDevToolbarApp }) => {
				if (command !== 'dev') return;
				addDevToolbarApp({
					id: 'desk',
					name: '编辑台',
					icon: 'file-search',
					entrypoint: new URL('./toolbar/app.ts', import.meta.url),
				});
			},
			'astro:config:done': ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:server:setup': ({ server, refreshContent }) => {
				const answer = openDoor(root, base, () => refreshEntries(refreshContent));
				// Vite takes the base off an address before it asks its own middlewares, Astro's keep it.
				for (const path of new Set([`/${doorPath}`, `${base}${doorPath}`])) {
					server.middlewares.use(path, (request, response, next) => {
						answer(request, response).catch(next);
					});
				}
			},
		},
	};
}

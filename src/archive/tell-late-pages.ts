import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { HookParameters } from 'astro';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Run by every page in development: tells the server how many reloads had been sent when the page
 * was asked for, as its answer said (see `tellLatePages`).
 */
export const lateScript = `
const [{ serverTiming = [] } = {}] = performance.getEntriesByType('navigation');
const seen = serverTiming.find(({ name }) => name === 'reloads')?.description;
if (seen !== undefined) import.meta.hot?.send('xianbao:seen', Number(seen));
`;

/** So long after it wrote the entries itself, Astro takes a change of their file for its own. */
const echoMs = 1100;

/**
 * Two things a slow machine loses when a save crosses a page that is being rendered.
 *
 * The reload: a page opens its line to the server seconds after it was rendered, and never hears of
 * what was sent between. So each answer says how many reloads had been sent when it was asked for,
 * and a page that reports fewer than were sent is reloaded.
 *
 * The entries: a request that was loading them when they were made invalid puts the old ones back
 * when it is done, for all that follow. So once such requests have ended, the entries are made
 * invalid again.
 */
export function tellLatePages(server: DevServer, root: string): void {
	const { hot } = server.environments.client;
	const send = hot.send.bind(hot) as (...said: readonly unknown[]) => void;
	const open = new Set<ServerResponse>();
	let reloads = 0;
	let again = false;
	const readAgain = async (crossed: readonly ServerResponse[]): Promise<void> => {
		await Promise.all([setTimeout(echoMs), ...crossed.map((answer) => once(answer, 'close'))]);
		again = true;
		server.watcher.emit('change', join(root, '.astro/data-store.json'));
		again = false;
	};
	hot.send = (...said: readonly unknown[]): void => {
		const [payload] = said;
		const typed = typeof payload === 'object' && payload !== null && 'type' in payload;
		// The entries are made invalid before the reload is sent: who asks from now on gets new ones.
		if (typed && payload.type === 'full-reload') {
			reloads++;
			if (!again && open.size > 0) void readAgain([...open]);
		}
		send(...said);
	};
	server.middlewares.use(({ method }, response, next) => {
		response.setHeader('Server-Timing', `reloads;desc="${reloads}"`);
		if (method === 'GET') {
			open.add(response);
			response.once('close', () => open.delete(response));
		}
		next();
	});
	hot.on('xianbao:seen', (seen: number, client) => {
		if (seen < reloads) client.send({ type: 'full-reload' });
	});
}

import type { Request } from './messages.ts';
import workerUrl from './service-worker.ts?worker&url';

async function ask(request: Request): Promise<void> {
	const { active } = await navigator.serviceWorker.ready;
	active?.postMessage(request);
}

/** The element that tells the edition's addresses: `data-front` and, for the worker, `data-worker`. */
const places = (): DOMStringMap | undefined =>
	document.querySelector<HTMLElement>('[data-worker]')?.dataset;

/** Only a built edition has the worker at its lasting address; while editing there is none. */
const offered = (): boolean => workerUrl.endsWith('/sw.js') && 'serviceWorker' in navigator;

/** Keeps an article's page for reading offline for good. Without a service worker nothing happens. */
export function askToKeep(path: string): void {
	if (offered()) void ask({ ask: 'saved', path });
}

/**
 * Registers the service worker when the page is done and the browser idle, and has this page kept.
 * A page that does not tell the worker's addresses leaves the registering to the next one.
 * The current issue is fetched only for readers who go on to a second page and do not save data.
 */
export function offerOffline(): void {
	if (!offered() || !places()) return;
	const start = async (): Promise<void> => {
		try {
			const { worker = '', front = '/' } = places() ?? {};
			await navigator.serviceWorker.register(`${workerUrl}?${worker}`, { scope: front });
			await ask({ ask: 'visited', path: location.pathname });
			if (isSecondPage() && !savesData()) await ask({ ask: 'issue' });
		} catch {
			// Storage is refused, as in private windows: the edition is read online then.
		}
	};
	const whenIdle = (): void => {
		if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 4000 });
		else setTimeout(start, 2000);
	};
	if (document.readyState === 'complete') whenIdle();
	else window.addEventListener('load', whenIdle);
}

/** True once a visit, on the first page that is not the one it began with. */
function isSecondPage(): boolean {
	const begun = sessionStorage.getItem('xianbao:begun');
	const goesOn = begun !== null && begun !== '' && begun !== location.pathname;
	if (begun === null || goesOn)
		sessionStorage.setItem('xianbao:begun', goesOn ? '' : location.pathname);
	return goesOn;
}

function savesData(): boolean {
	const connection: unknown = Reflect.get(navigator, 'connection');
	return (
		typeof connection === 'object' && connection !== null && !!Reflect.get(connection, 'saveData')
	);
}

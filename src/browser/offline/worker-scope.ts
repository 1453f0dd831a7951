/** The part of a service worker's global scope used here; TypeScript keeps it apart from the DOM. */
export interface WorkerScope {
	readonly location: { readonly origin: string; readonly search: string };
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
	addEventListener(type: 'message', listener: (event: MessageFromPage) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchAsked) => void): void;
}

interface LastingEvent {
	waitUntil(work: Promise<unknown>): void;
}

interface MessageFromPage extends LastingEvent {
	readonly data: import('./messages.ts').Request;
}

interface FetchAsked extends LastingEvent {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}

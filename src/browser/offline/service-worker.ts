/**
 * The service worker. Pages come from the network first, so an editor's correction is seen at once;
 * files that never change under their name come from what is kept. What was read, what was saved
 * and the current issue can be opened without a network.
 */
import { isLasting } from './asset-names.ts';
import type { Request as Asked, OfflineList } from './messages.ts';
import { openShelves } from './shelves.ts';
import type { WorkerScope } from './worker-scope.ts';

const worker: WorkerScope = Reflect.get(globalThis as object, 'self');
/** The edition's addresses, told by the page that registered the worker. */
const told = new URLSearchParams(worker.location.search);
const front = told.get('front') ?? '/';
const offlinePage = told.get('offline') ?? '';
const scrapbook = told.get('scrapbook') ?? '';
const issueList = told.get('list') ?? '';
const shelves = openShelves(front);
/** A network that takes longer than this many milliseconds is as good as none, if a copy is kept. */
const patience = 4000;
/** Settles when what was asked so far is done. */
let before: Promise<void> = Promise.resolve();

worker.addEventListener('install', (event) => {
	event.waitUntil(shelves.keepPage('shell', offlinePage).then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => {
	// One after another: sweeping would take the parts of a page that is only half kept.
	const answered = before.then(() => answer(event.data));
	before = answered.catch(() => {});
	event.waitUntil(answered);
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (request.mode === 'navigate') event.respondWith(openPage(request, pathname));
	else if (isLasting(pathname, front)) event.respondWith(openAsset(request, pathname));
});

async function answer(asked: Asked): Promise<void> {
	switch (asked.ask) {
		case 'visited':
			if (!(await shelves.findPage(asked.path))) await shelves.keepPage('visited', asked.path);
			return;
		case 'saved':
			await shelves.keepPage('saved', asked.path);
			await shelves.keepPage('shell', scrapbook);
			return;
		case 'issue':
			await shelves.keepPage('shell', offlinePage);
			await shelves.keepPage('shell', scrapbook);
			await keepIssue();
			await shelves.sweep();
	}
}

/** The issue is fetched anew when its digest has changed; the one before makes room. */
async function keepIssue(): Promise<void> {
	const response = await fetch(issueList);
	if (!response.ok) return;
	const list: OfflineList = await response.clone().json();
	const issue = await shelves.open('issue');
	const held: OfflineList | undefined = await (await issue.match(issueList))?.json();
	if (held?.digest === list.digest) return;
	for (const path of list.paths) await shelves.keepPage('issue', path);
	for (const path of held?.paths ?? []) if (!list.paths.includes(path)) await issue.delete(path);
	await issue.put(issueList, response);
}

async function openPage(request: Request, path: string): Promise<Response> {
	const kept = await shelves.findPage(path);
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
	const fetched = fetch(request).then(async (response) => {
		if (response.ok && !response.redirected) {
			// The newest visit goes last, so that the oldest is the first to make room.
			const visited = await shelves.open('visited');
			await visited.delete(path);
			await visited.put(path, response.clone());
		}
		return response;
	});
	try {
		return (await (kept ? Promise.race([fetched, late]) : fetched)) ?? kept ?? (await fetched);
	} catch {
		return kept ?? (await shelves.findPage(offlinePage)) ?? Response.error();
	}
}

async function openAsset(request: Request, path: string): Promise<Response> {
	const assets = await shelves.open('assets');
	const kept = await assets.match(path);
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok) await assets.put(path, response.clone());
	return response;
}

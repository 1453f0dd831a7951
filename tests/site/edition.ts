import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { base } from '../../src/site.ts';

/** Sizes of the two screens every kind of page is looked at on. */
export const screens = {
	desktop: { width: 1280, height: 800 },
	phone: { width: 390, height: 844 },
} as const;

/** Every HTML page of the edition as a URL path, sorted: `/`, `/404.html`, `/articles/…/`. */
export function htmlPages(): string[] {
	const paths = builtFiles('**/*.html').map((path) => path.replace(/\/index\.html$/, '/'));
	return paths.sort();
}

/** The built files a glob names, as URL paths, sorted. */
export function builtFiles(glob: string): string[] {
	const files = globSync(glob, { cwd: inject('folder') });
	return files.map((file) => `${base}${file.split(sep).join('/')}`).sort();
}

/** Whether a page only leads to another one. */
export function isRedirect(path: string): boolean {
	return /<meta http-equiv="refresh"/i.test(read(path));
}

/** The text of a built file by its URL path. */
export function read(path: string): string {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	return readFileSync(join(inject('folder'), file.slice(base.length)), 'utf8');
}

/**
 * One page of each kind, by the kind's name: the largest file, since it shows the most. Kinds
 * follow the addresses; a page at an address no pattern knows is a kind of its own.
 */
export function kindsOfPage(): Map<string, string> {
	const kinds = new Map<string, string>();
	for (const path of htmlPages().filter((each) => !isRedirect(each))) {
		const kind = kindOf(path.slice(base.length));
		const held = kinds.get(kind);
		if (!held || read(path).length > read(held).length) kinds.set(kind, path);
	}
	const only = inject('kinds');
	return new Map([...kinds].filter(([kind]) => only.length === 0 || only.includes(kind)));
}

const patterns: readonly (readonly [kind: string, pattern: RegExp])[] = [
	['front', /^$/],
	['article', /^articles\/[^/]+\/$/],
	['calendar', /^issues\/calendar\//],
	['issue', /^issues\/[^/]+\/$/],
	['page', /^issues\/[^/]+\/[^/]+\/$/],
	['ledger', /^issues\/[^/]+\/[^/]+\/source\/$/],
	['county', /^counties\/\d{6}\/$/],
	['author', /^authors\/[^/]+\/$/],
	['column', /^columns\/[^/]+\/$/],
	['paper', /^papers\/[^/]+\/$/],
	['feature', /^features\/[^/]+\/$/],
];

function kindOf(path: string): string {
	return patterns.find(([, pattern]) => pattern.test(path))?.[0] ?? path;
}

let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

/** An open page. */
export interface Visit extends AsyncDisposable {
	readonly page: Page;
	/** Addresses it asked of anyone but the edition. */
	readonly outside: readonly string[];
	/** Script errors and what the browser complained of, breaches of the policy among it. */
	readonly troubles: readonly string[];
}

/** Opens a page in a context of its own: no storage is shared. It closes with `await using`. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
	browser ??= chromium.connect(inject('browser'));
	const context = await (await browser).newContext({ viewport: screens.desktop, ...options });
	context.setDefaultTimeout(20_000);
	const page = await context.newPage();
	const outside: string[] = [];
	const troubles: string[] = [];
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (/^http/.test(protocol) && origin !== inject('origin')) outside.push(request.url());
	});
	page.on('pageerror', ({ message }) => {
		// The browser gives up a transition between pages as it likes: the page has no say in it.
		if (!message.startsWith('Transition was ')) troubles.push(message);
	});
	page.on('console', (said) => {
		if (said.type() === 'error') troubles.push(said.text());
	});
	await page.goto(`${inject('origin')}${path}`);
	return { page, outside, troubles, [Symbol.asyncDispose]: () => context.close() };
}

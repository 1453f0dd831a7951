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
	return builtFiles('**/*.html')
		.map((file) => `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`)
		.sort();
}

/** Built files as paths below the edition's folder, with forward slashes. */
export function builtFiles(glob: string): string[] {
	return globSync(glob, { cwd: inject('folder') }).map((file) => file.split(sep).join('/'));
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
	for (const path of htmlPages()) {
		const kind = kindOf(path.slice(base.length));
		const held = kinds.get(kind);
		if (!held || read(path).length > read(held).length) kinds.set(kind, path);
	}
	return kinds;
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

/**
 * Opens a page in a context of its own (no storage shared); it closes with `await using`.
 * `outside` collects the addresses it asked of anyone but the edition.
 */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
	browser ??= chromium.connect(inject('browser'));
	const context = await (await browser).newContext({ viewport: screens.desktop, ...options });
	const page = await context.newPage();
	const outside: string[] = [];
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (/^http/.test(protocol) && origin !== inject('origin')) outside.push(request.url());
	});
	await page.goto(`${inject('origin')}${path}`);
	return { page, outside, [Symbol.asyncDispose]: () => context.close() };
}

/** An open page. */
export interface Visit extends AsyncDisposable {
	readonly page: Page;
	readonly outside: readonly string[];
}

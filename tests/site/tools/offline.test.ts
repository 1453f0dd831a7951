import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { base } from '../../../src/site.ts';
import { urls } from '../../../src/urls.ts';
import { htmlPages, kindsOfPage, read, visit } from '../edition.ts';

const article = (): string => kindsOfPage().get('article') ?? '';

// Waits until the path stands on the shelf named and the page is in the worker's hands.
async function untilKept(page: Page, shelf: string, path: string): Promise<void> {
	const isKept = (): Promise<boolean> =>
		page.evaluate(
			async ([name = '', wanted = '']) =>
				!!navigator.serviceWorker.controller && !!(await (await caches.open(name)).match(wanted)),
			[`xianbao ${base} ${shelf}`, path],
		);
	await expect.poll(isKept, { timeout: 40_000, interval: 100 }).toBe(true);
}

async function openOffline(page: Page, path: string): Promise<string> {
	await page.context().setOffline(true);
	await page.goto(new URL(path, page.url()).href);
	const words = await page.locator('h1').first().innerText();
	await page.context().setOffline(false);
	return words.trim();
}

test('an article that was read opens again without a network, dressed', async () => {
	await using visited = await visit(article());
	const { page } = visited;
	const headline = (await page.locator('h1').innerText()).trim();
	await untilKept(page, 'visited', article());
	expect(await openOffline(page, article())).toBe(headline);
	const rules = await page.evaluate(() =>
		[...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0),
	);
	expect(rules).toBeGreaterThan(50);
});

test('a reader who goes on gets the whole newest issue', async () => {
	await using visited = await visit(article());
	const { page } = visited;
	await untilKept(page, 'visited', article());
	await page.goto(new URL(urls.counties(), page.url()).href);
	const { paths }: { paths: string[] } = JSON.parse(read(urls.offlineList()));
	expect(paths.filter((path) => !htmlPages().includes(path))).toEqual([]);
	const last = paths.findLast((path) => path !== article()) ?? '';
	await untilKept(page, 'issue', urls.offlineList());
	expect(await openOffline(page, last)).not.toBe('');
	expect(new URL(page.url()).pathname).toBe(last);
});

test('a saved article is kept for good, and the scrapbook opens without a network', async () => {
	await using visited = await visit(article());
	const { page } = visited;
	await page.getByRole('button', { name: '剪下全文' }).click();
	await untilKept(page, 'saved', article());
	await untilKept(page, 'shell', urls.scrapbook());
	expect(await openOffline(page, urls.scrapbook())).toBe('剪报本');
	await expect.poll(() => page.locator('[data-scraps] > li').count()).toBe(1);
});

test('what is not at hand says so', async () => {
	await using visited = await visit(urls.front());
	const { page } = visited;
	await untilKept(page, 'visited', urls.front());
	expect(await openOffline(page, urls.counties())).toContain('连不上网');
});

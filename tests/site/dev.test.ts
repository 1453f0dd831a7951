import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ownEdition, serveDev, write } from './own-edition.ts';

const page = '镇巴县召开春耕现场会\n\n本报讯（通讯员 郝清）近日，全县春耕现场会召开。\n';
// A reload that is lost never comes: no second try makes up for it, waiting longer only for a slow machine.
const patience = { timeout: 90_000, interval: 100 };
const lenient = { timeout: 600_000, retry: 0 };

/** Opens a tab, without the fonts that development makes anew, and waits for Vite's line to it. */
async function open(browser: Browser, url: string): Promise<Page> {
	const tab = await browser.newPage();
	await tab.route('**/fonts/**', (route) => route.abort());
	const connected = tab.waitForEvent('console', {
		predicate: (line) => line.text() === '[vite] connected.',
		...patience,
	});
	await tab.goto(url, { waitUntil: 'commit', ...patience });
	await connected;
	return tab;
}

/** What a tab shows: a reload under way shows nothing yet. */
async function textOf(tab: Page): Promise<string> {
	return tab.evaluate(() => document.body?.innerText ?? '').catch(() => '');
}

test(
	'shows a saved text in the open browser, new and vanished pages, and mistakes',
	lenient,
	async () => {
		const root = ownEdition({ 'content/issues/a/p1.txt': page });
		const origin = await serveDev(root);
		const status = async (path: string) => (await fetch(origin + path)).status;
		await using browser = await chromium.connect(inject('browser'));
		// The watcher answers when it has seen every folder: the second save is the one to measure.
		write(root, 'content/issues/warm/p1.txt', page);
		await expect.poll(() => status('/issues/warm/'), patience).toBe(200);

		const reader = await open(browser, `${origin}/articles/a-p1-1/`);
		const saved = performance.now();
		write(root, 'content/issues/a/p1.txt', page.replace('近日', '十月十日'));
		await expect.poll(() => textOf(reader), patience).toContain('十月十日');
		console.log(
			`A saved text stood in the browser after ${Math.round(performance.now() - saved)} ms`,
		);

		rmSync(join(root, 'content/issues/warm'), { recursive: true });
		await expect.poll(() => status('/issues/warm/'), patience).toBe(404);

		const editor = await open(browser, `${origin}/articles/a-p1-1/`);
		write(root, 'content/issues/a/issue.yaml', 'papr: x\n');
		const overlay = editor.locator('vite-error-overlay');
		const told = overlay.getByText('Unexpected key').first();
		await expect.poll(() => told.count(), patience).toBe(1);
		expect(await status('/articles/a-p1-1/')).toBe(200);
		write(root, 'content/issues/a/issue.yaml', 'date: 2024-11-05\n');
		await expect.poll(() => overlay.count(), patience).toBe(0);
		await expect.poll(() => textOf(editor), patience).toContain('2024年11月5日');
	},
);

test(
	'starts with a mistake in the content, shows it, and mends when it is mended',
	lenient,
	async () => {
		const root = ownEdition({ 'content/issues/a/p1.txt': page, 'content/issues/b/issue.yaml': '' });
		const origin = await serveDev(root);
		await using browser = await chromium.connect(inject('browser'));
		const tab = await open(browser, `${origin}/`);
		const overlay = tab.locator('vite-error-overlay');
		const told = overlay.getByText('Unexpected issue without a page text').first();
		await expect.poll(() => told.count(), patience).toBe(1);
		write(root, 'content/issues/b/p1.txt', page.replace('春耕', '秋收'));
		await expect.poll(() => overlay.count(), patience).toBe(0);
		await expect.poll(() => textOf(tab), patience).toContain('秋收现场会');
	},
);

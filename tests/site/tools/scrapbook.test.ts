import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { urls } from '../../../src/urls.ts';
import { kindsOfPage, visit } from '../edition.ts';

const article = (): string => kindsOfPage().get('article') ?? '';

// Selects ten characters in the middle of the article's first paragraph and gives them back.
const select = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const paragraph = document.querySelector('[data-article] .article-text p[id]');
		const walker = document.createTreeWalker(paragraph ?? document, NodeFilter.SHOW_TEXT);
		let text = walker.nextNode();
		while (text && (text.textContent?.trim().length ?? 0) < 40) text = walker.nextNode();
		const range = document.createRange();
		if (text) {
			range.setStart(text, 21);
			range.setEnd(text, 31);
		}
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(range);
		return range.toString();
	});

async function exportAs(page: Page, words: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: words }).click(),
	]);
	return (await (await download.createReadStream()).toArray()).join('');
}

test('a passage and an article are cut out, listed and exported in three forms', async () => {
	await using visited = await visit(article());
	const { page, outside, troubles } = visited;
	const headline = (await page.locator('[data-article] h1').innerText()).trim();
	await page.getByRole('button', { name: '剪下全文' }).click();
	await page.locator('[data-tools-status]', { hasText: '已剪入' }).waitFor();
	const words = await select(page);
	await page.getByRole('button', { name: '剪下所选' }).click();
	await page.waitForFunction(() => (localStorage['xianbao:scraps'] ?? '').includes('"passage"'));

	await page.goto(new URL(urls.scrapbook(), page.url()).href);
	await page.waitForFunction(() => document.querySelectorAll('[data-scraps] > li').length === 2);
	expect(await page.locator('[data-scraps] blockquote').first().innerText()).toBe(words);
	const text = await exportAs(page, '导出文本');
	expect(text).toContain(headline);
	expect(text).toMatch(/\[N\/OL\].*\[\d{4}-\d\d-\d\d\]/);
	expect(await exportAs(page, '导出 Markdown')).toContain(`> ${words}`);
	const bibtex = await exportAs(page, '导出 BibTeX');
	expect(bibtex.match(/^@article\{/gm)).toHaveLength(1);
	expect(bibtex).toMatch(/urldate = \{\d{4}-\d\d-\d\d\}/);

	await page.getByRole('button', { name: '移出' }).first().click();
	expect(await page.locator('[data-scraps] > li').count()).toBe(1);
	page.on('dialog', (dialog) => dialog.accept());
	await page.getByRole('button', { name: '清空剪报' }).click();
	expect(await page.locator('[data-scraps] > li').count()).toBe(0);
	expect([...outside, ...troubles]).toEqual([]);
});

test('the link to a phrase shows that phrase', async () => {
	await using visited = await visit(article());
	const { page } = visited;
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const words = await select(page);
	await page.getByRole('button', { name: '复制所选的链接' }).click();
	await page.locator('[data-tools-status]', { hasText: '已复制' }).waitFor();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const { hash, pathname } = new URL(link);
	expect(pathname).toBe(article());
	const [, anchor, phrase] = /^#([pd]\d+):~:text=(.*)$/.exec(hash) ?? [];
	expect(await page.locator(`#${anchor}`).textContent()).toContain(words);
	// Moved out to whole words, it holds what was selected.
	const named = decodeURIComponent(phrase ?? '')
		.split(',')
		.find((part) => part.includes(words.slice(2, -2)));
	expect(named).toBeDefined();
});

test('articles read are marked in lists, listed in the scrapbook and forgotten when asked', async () => {
	await using visited = await visit(article());
	const { page } = visited;
	await page.goto(new URL(urls.front(), page.url()).href);
	const listed = page.locator(`main a[href="${article()}"]`);
	if ((await listed.count()) > 0)
		await page.locator(`main a[href="${article()}"][data-read]`).first().waitFor();
	await page.goto(new URL(urls.scrapbook(), page.url()).href);
	expect(await page.locator('[data-readings] a').getAttribute('href')).toBe(article());
	page.on('dialog', (dialog) => dialog.accept());
	await page.getByRole('button', { name: '清除阅读记录' }).click();
	expect(await page.evaluate(() => localStorage.getItem('xianbao:read'))).toBeNull();
});

test('a citation is copied with the reader’s day of access', async () => {
	await using visited = await visit(article());
	const { page } = visited;
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.locator('details.cite summary').click();
	await page.locator('[data-copy="gbt"]').click();
	await page.locator('[data-tools-status]', { hasText: '已复制' }).waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/\[N\/OL\]\. .*\[\d{4}-\d\d-\d\d\]\. https?:.*\/\.$/);
});

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { urls } from '../../src/urls.ts';
import { htmlPages, kindsOfPage, read, screens, visit } from './edition.ts';

const articles = () => htmlPages().filter((path) => /\/articles\/[^/]+\/$/.test(path));
/** An article with joins: it has the box that shows them. */
const joined = () => articles().find((path) => read(path).includes('class="show-joins"')) ?? '';

test('the trust panel brings the source line by line when it is opened', async () => {
	await using visited = await visit(joined());
	const { page, troubles } = visited;
	expect(await page.locator('.trust .ledger').count()).toBe(0);
	await page.locator('.trust summary').click();
	await page.locator('.trust .ledger tr').first().waitFor();
	const lines = await page.locator('.trust .ledger-text').allInnerTexts();
	const first = (await page.locator('[data-article] .article-text p').first().innerText()).slice(
		0,
		8,
	);
	expect(lines.some((line) => line.includes(first))).toBe(true);
	expect(troubles).toEqual([]);
});

test('without script the trust panel leads to the line in the ledger', async () => {
	await using visited = await visit(joined(), { javaScriptEnabled: false });
	const { page } = visited;
	await page.locator('.trust summary').click();
	await page.locator('.trust a[href*="/source/#L"]').first().click();
	await page.waitForURL(/\/source\/#L\d+$/);
	expect(await page.locator('tr:target .ledger-text').innerText()).not.toBe('');
});

test('the joins of an article are shown when asked for, without script', async () => {
	await using visited = await visit(joined(), { javaScriptEnabled: false });
	const { page } = visited;
	const join = page.locator('[data-article] .join').first();
	expect(await join.isVisible()).toBe(false);
	await page.locator('.trust summary').click();
	await page.locator('.show-joins').check();
	expect(await join.isVisible()).toBe(true);
});

test('a link to the last paragraph opens there, and the article is printed whole', async () => {
	const path = kindsOfPage().get('article') ?? '';
	const last = [...read(path).matchAll(/<p id="(p\d+)"/g)].at(-1)?.[1] ?? '';
	await using visited = await visit(`${path}#${last}`, { viewport: screens.phone });
	const { page } = visited;
	const top = () =>
		page.locator(`#${last}`).evaluate((paragraph) => paragraph.getBoundingClientRect().top);
	await expect.poll(top, { timeout: 10_000 }).toBeLessThan(screens.phone.height / 2);
	expect(await top()).toBeGreaterThanOrEqual(0);
	await page.emulateMedia({ media: 'print' });
	// What is left to be laid out later on a screen is all there on paper.
	const late = await page
		.locator('.article-text > p')
		.evaluateAll((all) => all.map((each) => getComputedStyle(each).contentVisibility));
	expect(new Set(late)).toEqual(new Set(['visible']));
});

test('the sketch of a page leads to each of its articles and says it is inferred', async () => {
	await using visited = await visit(kindsOfPage().get('page') ?? '', { javaScriptEnabled: false });
	const { page } = visited;
	const paths = (selector: string) =>
		page
			.locator(selector)
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')).sort());
	const listed = await paths('.sheet-list .story :is(h2, h3) a');
	expect(await paths('.sketch .article a')).toEqual(listed);
	expect(await page.locator('.sheet-sketch figcaption').innerText()).toContain('推定');
});

test('each province on the grid that has articles leads to its counties', async () => {
	await using visited = await visit(urls.counties(), { javaScriptEnabled: false });
	const { page } = visited;
	const targets = await page
		.locator('a.tile')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	expect(targets.length).toBeGreaterThan(0);
	for (const target of targets) expect(await page.locator(target).count()).toBe(1);
	expect(await page.locator('.tile').count()).toBe(34);
});

test('hardly anything moves while a page comes in over a slow line on a slow phone', async () => {
	for (const kind of ['front', 'article', 'page', 'county']) {
		await using visited = await visit(kindsOfPage().get(kind) ?? '', {
			viewport: screens.phone,
			serviceWorkers: 'block',
		});
		const { page } = visited;
		await slowDown(page);
		await page.reload();
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
					}).observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => resolve(sum), 400);
				}),
		);
		// A tenth is what web.dev/articles/cls calls good; a quarter of it lets a row of links wrap.
		expect(shift, kind).toBeLessThan(0.025);
	}
});

/** Pages are drawn piece by piece, as they come: 400 kbit/s, and a sixth of this processor. */
async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 100,
		downloadThroughput: 50_000,
		uploadThroughput: 50_000,
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

test('a printed article keeps its text in two columns and leaves the page’s furniture out', async () => {
	await using visited = await visit(joined());
	const { page } = visited;
	await page.emulateMedia({ media: 'print' });
	for (const furniture of ['.site-nav', '.site-search', '.site-foot', '.article-tools'])
		expect(await page.locator(furniture).isVisible()).toBe(false);
	expect(await page.locator('.print-foot').isVisible()).toBe(true);
	const columns = await page
		.locator('.article-text')
		.evaluate((text) => getComputedStyle(text).columnCount);
	expect(columns).toBe('2');
});

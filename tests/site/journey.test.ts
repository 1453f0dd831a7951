import { expect, test } from 'vitest';
import { urls } from '../../src/urls.ts';
import { kindsOfPage, screens, visit } from './edition.ts';

const county = `main a[href^="${urls.counties()}"]:not([href="${urls.counties()}"])`;
const article = `main a[href^="${urls.article('')}"], main a[href^="${urls.article('').slice(0, -1)}"]`;

for (const [screen, viewport] of Object.entries(screens)) {
	test(`a reader on a ${screen} goes from the front page to an article and finds it again`, async () => {
		await using visited = await visit(urls.front(), { viewport });
		const { page, outside, troubles } = visited;
		await page.locator(`a[href="${urls.counties()}"]:visible`).first().click();
		await page.locator(county).first().click();
		await page.locator(article).first().click();
		await page.waitForURL(/\/articles\//);
		const address = new URL(page.url()).pathname;
		const headline = (await page.locator('h1').innerText()).replace(/\s+/g, '');
		expect((await page.locator('article[data-article]').innerText()).length).toBeGreaterThan(40);

		const query =
			headline
				.replace(/[^\p{Script=Han}]/gu, ' ')
				.trim()
				.split(/\s+/)[0] ?? '';
		await page.locator('header input[type=search]').fill(query);
		await page.keyboard.press('Enter');
		await page.locator(`[data-search-results][data-query="${query}"]`).waitFor();
		await page.locator(`[data-hit] a[href^="${address}"]`).first().click();
		await page.waitForURL((url) => url.pathname === address);
		expect(outside).toEqual([]);
		expect(troubles).toEqual([]);
	});
}

test('without script a reader reaches every article of a county', async () => {
	await using visited = await visit(urls.counties(), { javaScriptEnabled: false });
	const { page } = visited;
	await page.locator(county).first().click();
	await page.locator(article).first().click();
	await page.waitForURL(/\/articles\//);
	expect((await page.locator('article[data-article]').innerText()).length).toBeGreaterThan(40);
	await page.goto(new URL(urls.search(), page.url()).href);
	expect(await page.locator('noscript').count()).toBeGreaterThan(0);
});

test('every kind of page loads without a complaint and asks nothing of third parties', async () => {
	const faults: string[] = [];
	for (const [kind, path] of kindsOfPage()) {
		await using visited = await visit(path);
		await visited.page.waitForLoadState('networkidle');
		faults.push(
			...[...visited.outside, ...visited.troubles].map((fault) => `${kind} ${path} ${fault}`),
		);
	}
	expect(faults).toEqual([]);
}, 400_000);

test('a missing page answers 404 with the edition around it', async () => {
	await using visited = await visit(urls.front());
	const answer = await visited.page.goto(new URL(urls.article('gone'), visited.page.url()).href);
	expect(answer?.status()).toBe(404);
	expect(await visited.page.locator(`a[href="${urls.front()}"]`).count()).toBeGreaterThan(0);
});

test('an address without its slash leads to the page', async () => {
	await using visited = await visit(urls.counties().slice(0, -1));
	expect(new URL(visited.page.url()).pathname).toBe(urls.counties());
});

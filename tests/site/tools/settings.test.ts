import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { urls } from '../../../src/urls.ts';
import { kindsOfPage, visit } from '../edition.ts';

const article = (): string => kindsOfPage().get('article') ?? '';
const look = (page: Page): Promise<{ size: string; ground: string }> =>
	page.evaluate(() => {
		const text = document.querySelector('[data-article] p');
		const root = getComputedStyle(document.documentElement);
		return { size: text ? getComputedStyle(text).fontSize : '', ground: root.backgroundColor };
	});

async function choose(page: Page, group: string, words: string): Promise<void> {
	const panel = page.locator('details[data-settings]');
	if ((await panel.getAttribute('open')) === null) await panel.locator('summary').click();
	const choices = panel.getByRole('group', { name: group });
	await choices.getByRole('radio', { name: words, exact: true }).check();
}

test('size, theme and width are kept after a reload and on the next page', async () => {
	await using visited = await visit(article());
	const { page } = visited;
	const usual = await look(page);
	await choose(page, '字号', '特大');
	await choose(page, '底色', '暖纸');
	await choose(page, '行宽', '窄');
	const chosen = await look(page);
	expect(Number.parseFloat(chosen.size)).toBeGreaterThan(Number.parseFloat(usual.size) * 1.2);
	expect(chosen.ground).not.toBe(usual.ground);
	await page.reload();
	expect(await look(page)).toEqual(chosen);
	await page.goto(new URL(urls.counties(), page.url()).href);
	expect((await look(page)).ground).toBe(chosen.ground);
	const { size, theme, measure } = await page.evaluate(() => ({
		...document.documentElement.dataset,
	}));
	expect({ size, theme, measure }).toEqual({ size: '5', theme: 'sepia', measure: 'narrow' });
});

test('what was chosen stands before the page is drawn', async () => {
	await using visited = await visit(article());
	const { page } = visited;
	await choose(page, '底色', '夜间');
	// Nothing but the head's own script may run: the bundled scripts never arrive.
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.reload();
	expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('the keyboard opens the settings, chooses and closes them', async () => {
	await using visited = await visit(article());
	const { page } = visited;
	await page.locator('details[data-settings] summary').focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('4');
	await page.keyboard.press('Escape');
	expect(await page.locator('details[data-settings]').getAttribute('open')).toBeNull();
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

test('长者模式 opens by its link without script and closes again', async () => {
	await using visited = await visit(article(), { javaScriptEnabled: false });
	const { page } = visited;
	const size = async (): Promise<number> =>
		Number.parseFloat(
			await page
				.locator('[data-article] p[id]')
				.first()
				.evaluate((p) => getComputedStyle(p).fontSize),
		);
	const usual = await size();
	await page.locator('a[href$="#elder"]').first().click();
	expect(await size()).toBeGreaterThan(usual * 1.2);
	await page.locator('.elder-bar a').click();
	expect(await size()).toBe(usual);
});

test('长者模式 stays on the next page until it is left', async () => {
	await using visited = await visit(`${article()}#elder`);
	const { page } = visited;
	await page.goto(new URL(urls.counties(), page.url()).href);
	expect(await page.locator('.elder-bar').isVisible()).toBe(true);
	await page.locator('.elder-bar a').click();
	await page.reload();
	expect(await page.locator('.elder-bar').isVisible()).toBe(false);
});

test('without script no control is shown that needs it', async () => {
	await using visited = await visit(article(), { javaScriptEnabled: false });
	for (const button of await visited.page.locator('button').all()) {
		const sends = (await button.getAttribute('type')) === 'submit';
		expect([await button.innerText(), sends || !(await button.isVisible())]).toEqual([
			expect.anything(),
			true,
		]);
	}
	await visited.page.locator('details.cite summary').click();
	expect(await visited.page.locator('[data-citation="gbt"]').innerText()).toContain('[引用日期]');
});

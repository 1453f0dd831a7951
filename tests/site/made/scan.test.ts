import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { htmlPages, read, screens, visit } from '../edition.ts';

const scanned = (): string => htmlPages().find((path) => read(path).includes('data-zoom')) ?? '';
/** What a hand does reaches the page by way of the browser's compositor: on a busy machine, late. */
const soon = { timeout: 15_000 };
/** How many times as wide as its frame the scan is. */
const zoomOf = (page: Page): Promise<number> =>
	page.locator('[data-zoom]').evaluate((frame) => {
		const image = frame.querySelector('img');
		return Math.round(((image?.clientWidth ?? 0) / frame.clientWidth) * 10) / 10;
	});

test('the keyboard looks closer at a scan, moves over it and comes back', async () => {
	await using visited = await visit(scanned());
	const { page, troubles } = visited;
	const frame = page.locator('[data-zoom]');
	await page.getByRole('button', { name: '放大' }).waitFor();
	await frame.focus();
	await page.keyboard.press('+');
	await page.keyboard.press('+');
	expect(await zoomOf(page)).toBe(2);
	const before = await frame.evaluate((each) => each.scrollLeft);
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => frame.evaluate((each) => each.scrollLeft), soon).toBeGreaterThan(before);
	await page.keyboard.press('-');
	expect(await zoomOf(page)).toBe(1.5);
	await page.keyboard.press('0');
	expect(await zoomOf(page)).toBe(1);
	await page.getByRole('button', { name: '放大' }).press('Enter');
	expect(await zoomOf(page)).toBe(1.5);
	expect(troubles).toEqual([]);
});

test('the wheel with Ctrl looks closer, and alone it scrolls the page', async () => {
	await using visited = await visit(scanned());
	const { page } = visited;
	await page.getByRole('button', { name: '放大' }).waitFor();
	await page.locator('[data-zoom]').hover();
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -200);
	await page.keyboard.up('Control');
	await expect.poll(() => zoomOf(page), soon).toBeGreaterThan(1.2);
	const zoom = await zoomOf(page);
	await page.mouse.wheel(0, 100);
	expect(await zoomOf(page)).toBe(zoom);
});

test('two fingers look closer', async () => {
	await using visited = await visit(scanned(), { viewport: screens.phone, hasTouch: true });
	const { page } = visited;
	await page.getByRole('button', { name: '放大' }).waitFor();
	await page.locator('[data-zoom]').scrollIntoViewIfNeeded();
	const box = await page.locator('[data-zoom]').boundingBox();
	const session = await page.context().newCDPSession(page);
	const [x, y] = [(box?.x ?? 0) + 150, (box?.y ?? 0) + 150];
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				type === 'touchEnd'
					? []
					: [
							{ x: x - apart, y, id: 0 },
							{ x: x + apart, y, id: 1 },
						],
		});
	await touch('touchStart', 20);
	await touch('touchMove', 30);
	await touch('touchMove', 50);
	await touch('touchEnd', 0);
	await expect.poll(() => zoomOf(page), soon).toBeGreaterThan(1.5);
});

test('without script the scan is there and leads to a large picture of it', async () => {
	await using visited = await visit(scanned(), { javaScriptEnabled: false });
	const { page } = visited;
	expect(await page.locator('[data-zoom] img').getAttribute('alt')).toContain('扫描图');
	const large = (await page.locator('.scan-links a').getAttribute('href')) ?? '';
	const answer = await page.request.get(new URL(large, page.url()).href);
	expect(answer.headers()['content-type']).toMatch(/^image\//);
	expect(await page.locator('.sheet-list .story').count()).toBeGreaterThan(0);
});

import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { urls } from '../../../src/urls.ts';
import { builtFiles, read, screens, visit } from '../edition.ts';
import { ask, openSearch, settled } from './search-page.ts';

test('the address holds the whole search, and Back works', async () => {
	await using visited = await openSearch('党建');
	const { page } = visited;
	await settled(page, '党建');
	await page.getByRole('radio', { name: '标题' }).check({ force: true });
	await page.waitForURL(/field=title/);
	await page.locator('[data-facet="county"]').selectOption('6107');
	await page.waitForURL(/county=6107/);
	await settled(page, '党建');
	const address = page.url();
	const told = await page.locator('[data-status]').textContent();
	await page.goBack();
	await page.waitForURL((url) => !url.searchParams.has('county'));
	await using sent = await visit(new URL(address).pathname + new URL(address).search);
	await settled(sent.page, '党建');
	expect(await sent.page.locator('[data-status]').textContent()).toBe(told);
});

test('each facet that can narrow the hits is offered, with what each choice would leave', async () => {
	await using visited = await openSearch('的');
	const { page } = visited;
	await settled(page, '的');
	const total = Number(
		/共 (\d+) 条/.exec((await page.locator('[data-status]').textContent()) ?? '')?.[1],
	);
	for (const facet of ['county', 'column', 'author', 'kind']) {
		const select = page.locator(`[data-facet="${facet}"]`);
		const words = await select.locator('option').nth(1).textContent();
		const count = Number(/（(\d+)）$/.exec(words ?? '')?.[1]);
		expect(count, facet).toBeLessThan(total);
		await select.selectOption({ index: 1 });
		await page.waitForURL(new RegExp(`${facet}=`));
		await settled(page, '的');
		await expect
			.poll(() => page.locator('[data-status]').textContent())
			.toContain(`共 ${count} 条`);
		await page.locator(`[data-drop="${facet}"]`).click();
		await expect
			.poll(() => page.locator('[data-status]').textContent())
			.toContain(`共 ${total} 条`);
	}
	// Every article of the sample is of no known paper or year: nothing is narrowed by them.
	expect(await page.locator('[data-facet="paper"], [data-facet="year"]').count()).toBe(0);
});

test('the keyboard reaches the field, walks through the hits and comes back', async () => {
	await using visited = await openSearch();
	const { page } = visited;
	await page.locator('h1').click();
	await page.keyboard.press('/');
	await page.keyboard.type('乡村振兴');
	await settled(page, '乡村振兴');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
	expect(await focused()).toBe(await page.locator('[data-hit] a').nth(1).textContent());
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
	await page.keyboard.press('Escape');
	await settled(page, '');
	expect(await page.locator('[data-hit]').count()).toBe(0);
});

test('nothing is asked while characters are being composed', async () => {
	await using visited = await openSearch();
	const { page } = visited;
	const field = page.locator('#search-field');
	await field.focus();
	const client = await page.context().newCDPSession(page);
	await client.send('Input.imeSetComposition', {
		text: 'dang',
		selectionStart: 4,
		selectionEnd: 4,
	});
	await page.waitForTimeout(500);
	expect(new URL(page.url()).search).toBe('');
	await client.send('Input.insertText', { text: '党建' });
	await settled(page, '党建');
	expect(new URL(page.url()).searchParams.get('q')).toBe('党建');
});

test('a hit shows the whole phrase marked in its own punctuation', async () => {
	await using visited = await openSearch('两新工委');
	const { page } = visited;
	await settled(page, '两新工委');
	const marks = await page.locator('.hit-passage mark').allTextContents();
	expect(marks).toContain('两新”工委');
	expect(await page.locator('[role="status"][data-status]').textContent()).toMatch(/共 \d+ 条/);
});

test('the article marks the phrase across a join, and the marks can be cleared', async () => {
	const phrase = '项目攻坚等紧密结合';
	await using visited = await openSearch(phrase);
	const { page } = visited;
	await settled(page, phrase);
	await page.locator('[data-hit] a').first().click();
	await page.locator('mark.found').first().waitFor();
	const marked = await page.locator('mark.found').allTextContents();
	expect(marked.join('')).toBe(phrase);
	expect(marked.length).toBeGreaterThan(1);
	await page.locator('[data-clear]').click();
	expect(await page.locator('mark.found').count()).toBe(0);
	expect(new URL(page.url()).search).toBe('');
});

test('says so when the search data cannot be had, and asks again', async () => {
	await using visited = await openSearch();
	const { page } = visited;
	await page.context().setOffline(true);
	await ask(page, '党建');
	expect(await page.locator('[role="alert"]').textContent()).toContain('在页面中查找');
	await page.context().setOffline(false);
	await page.locator('[data-retry]').click();
	await page.locator('[data-hit]').first().waitFor();
});

test('offers near hits and the phrases one by one when nothing holds them all', async () => {
	await using visited = await openSearch('三会一课 囧囧囧');
	const { page } = visited;
	await settled(page, '三会一课 囧囧囧');
	expect(await page.locator('[data-hit]').count()).toBe(0);
	await page.locator('[data-advice] a', { hasText: '三会一课' }).click();
	await page.locator('[data-hit]').first().waitFor();
});

test('offers places to begin from when there is nothing to show, and lists nothing for mere stops', async () => {
	await using visited = await openSearch('囧囧囧');
	const { page } = visited;
	await settled(page, '囧囧囧');
	expect(await page.locator('[data-start]').isVisible()).toBe(true);
	await ask(page, '党建');
	expect(await page.locator('[data-start]').isVisible()).toBe(false);
	await ask(page, '，。');
	expect(await page.locator('[data-hit]').count()).toBe(0);
	expect(await page.locator('[data-status]').textContent()).toBe('这里没有可搜的字词');
});

test('the list stands where it was left when the reader comes back from a hit', async () => {
	await using visited = await openSearch('党建');
	const { page } = visited;
	await settled(page, '党建');
	await page.locator('[data-more]').click();
	const hit = page.locator('[data-hit] a').nth(15);
	await hit.click();
	await page.waitForURL(/articles/);
	await page.goBack();
	await hit.waitFor();
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
});

test('fits a phone', async () => {
	await using visited = await visit(urls.search('党建'), { viewport: screens.phone });
	await settled(visited.page, '党建');
	const width = await visited.page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(screens.phone.width);
});

test('axe finds nothing on hits, near hits, a failure and a marked article', async () => {
	const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
	const faults: string[] = [];
	for (const viewport of [screens.desktop, screens.phone]) {
		await using visited = await visit(urls.search('党建'), { viewport, bypassCSP: true });
		const { page } = visited;
		await page.addScriptTag({ content: axe });
		const look = async (what: string) => {
			const { violations }: AxeResults = await page.evaluate('axe.run(document)');
			for (const { id, nodes } of violations) faults.push(`${what} ${id}: ${nodes[0]?.html}`);
		};
		await settled(page, '党建');
		await look('hits');
		await ask(page, '三会一课制度化建设');
		await look('near');
		await page.context().setOffline(true);
		await ask(page, '乡村振兴');
		await look('failure');
		await page.context().setOffline(false);
		await ask(page, '三会一课');
		await page.locator('[data-hit] a').first().click();
		await page.locator('mark.found').first().waitFor();
		await page.addScriptTag({ content: axe });
		await look('article');
	}
	expect(faults).toEqual([]);
});

test('allows no code from text, on this page or any other', () => {
	const pages = builtFiles('**/*.html').filter((file) =>
		/unsafe-(eval|inline)/.test(read(`/${file}`)),
	);
	expect(pages).toEqual([]);
});

test('every page leads here and tells browsers how to search', () => {
	const front = read(urls.front());
	expect(front).toContain('application/opensearchdescription+xml');
	expect(front).toMatch(new RegExp(`<form action="${urls.search()}"`));
	expect(read(urls.openSearch())).toContain('{searchTerms}');
});

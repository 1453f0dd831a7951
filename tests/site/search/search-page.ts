import type { Page } from 'playwright-core';
import { urls } from '../../../src/urls.ts';
import { type Visit, visit } from '../edition.ts';

/** Opens the search page, with a query in its address if one is given. */
export function openSearch(query?: string): Promise<Visit> {
	return visit(urls.search(query));
}

/** Types a query and waits until its results stand on the screen. */
export async function ask(page: Page, query: string): Promise<void> {
	await page.locator('input[type="search"]').first().fill(query);
	await settled(page, query);
}

/** Waits until the results of a query stand on the screen. */
export async function settled(page: Page, query: string): Promise<void> {
	const answered = `[data-search-results][data-query=${JSON.stringify(query)}]:not([aria-busy])`;
	await page.locator(answered).waitFor({ state: 'attached' });
}

/** Shows all hits and gives the paths they lead to, in order. */
export async function allHits(page: Page): Promise<readonly string[]> {
	const links = page.locator('[data-hit] a[href]');
	const more = page.locator('[data-more]');
	while (await more.count()) {
		const before = await links.count();
		await more.click();
		await page.waitForFunction(
			(count) => document.querySelectorAll('[data-hit] a[href]').length > count,
			before,
		);
	}
	return links.evaluateAll((all) =>
		all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
	);
}

/** The printed text of each article page, block by block: what a phrase may be found in. */
export async function articleBlocks(
	page: Page,
	paths: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
	const texts = await page.evaluate(async (addresses) => {
		const block = 'p, h1, h2, h3, figcaption';
		return Promise.all(
			addresses.map(async (address) => {
				const html = await (await fetch(address)).text();
				const root = new DOMParser().parseFromString(html, 'text/html');
				for (const note of root.querySelectorAll('[data-pagefind-ignore]')) note.remove();
				return [...root.querySelectorAll(`[data-article] :is(${block})`)].map(
					(element) => element.textContent,
				);
			}),
		);
	}, paths);
	return new Map(paths.map((path, index) => [path, texts[index] ?? []]));
}

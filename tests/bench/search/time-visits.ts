import type { Browser, Page } from 'playwright-core';
import type { SlowServer } from './serve-slowly.ts';

/** Medians and 95th percentiles of a set of visits. */
export interface Times {
	readonly bytes: readonly [median: number, late: number];
	readonly requests: readonly [median: number, late: number];
	readonly milliseconds: readonly [median: number, late: number];
}

/** Asks each query in a visit of its own; all is counted from opening the page. */
export async function timeCold(
	browser: Browser,
	server: SlowServer,
	path: string,
	queries: readonly string[],
): Promise<Times> {
	const visits: Visit[] = [];
	for (const query of queries) {
		const context = await browser.newContext();
		const page = await context.newPage();
		server.reset();
		await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
		const milliseconds = await typeQuery(page, query);
		await page.waitForLoadState('networkidle');
		visits.push({ ...server.count(), milliseconds });
		await context.close();
	}
	return summarise(visits);
}

/** Asks the queries one after the other in one visit; the first is not counted. */
export async function timeWarm(
	browser: Browser,
	server: SlowServer,
	path: string,
	queries: readonly string[],
): Promise<Times> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
	const visits: Visit[] = [];
	for (const query of queries) {
		server.reset();
		const milliseconds = await typeQuery(page, query);
		await page.waitForLoadState('networkidle');
		visits.push({ ...server.count(), milliseconds });
	}
	await context.close();
	return summarise(visits.slice(1));
}

interface Visit {
	readonly bytes: number;
	readonly requests: number;
	readonly milliseconds: number;
}

/** Milliseconds from the input event to the results on the screen. */
async function typeQuery(page: Page, query: string): Promise<number> {
	return page.evaluate(async (text) => {
		const field = document.querySelector<HTMLInputElement>('input[type=search]');
		const results = document.querySelector<HTMLElement>('[data-search-results]');
		if (!field || !results) throw new Error('no search field');
		field.focus();
		field.value = text;
		const began = performance.now();
		field.dispatchEvent(new Event('input', { bubbles: true }));
		while (results.dataset['query'] !== text && performance.now() - began < 20_000) {
			await new Promise((done) => requestAnimationFrame(done));
		}
		return performance.now() - began;
	}, query);
}

function summarise(visits: readonly Visit[]): Times {
	const share = (key: keyof Visit): readonly [number, number] => {
		const sorted = visits.map((visit) => visit[key]).sort((a, b) => a - b);
		const at = (part: number) =>
			Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
		return [at(0.5), at(0.95)];
	};
	return {
		bytes: share('bytes'),
		requests: share('requests'),
		milliseconds: share('milliseconds'),
	};
}

/**
 * `npm run shots [-- FOLDER [NAME…]]`: photographs every kind of page of a built edition, light, dark,
 * sepia, elder and printed, on a desk and on a phone, into tests/output/shots. For looking at.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { base } from '../../src/site.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

const [folder = 'dist', ...wanted] = process.argv.slice(2);
const output = 'tests/output/shots';
/** 长者模式 last: the edition keeps it. */
const looks = ['light', 'dark', 'sepia', 'print', 'elder'] as const;
const widths = [1280, 390] as const;

/** The folders below a path of the edition that are pages. */
function pagesIn(path: string): readonly string[] {
	const at = join(folder, path);
	if (!existsSync(at)) return [];
	const entries = readdirSync(at, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return entries.map(({ name }) => `${path}${name}/`).sort();
}

const firstOf = (path: string): string | undefined =>
	pagesIn(path).find((page) => existsSync(join(folder, page, 'index.html')));

/** One page of each kind, by the name its pictures get. What the edition lacks is left out. */
function kinds(): readonly (readonly [name: string, path: string])[] {
	const issue = pagesIn('issues/').find((path) => !path.endsWith('/calendar/'));
	const sheet = issue && firstOf(issue);
	const paper = firstOf('issues/calendar/') ?? pagesIn('issues/calendar/')[0];
	const found: readonly (readonly [string, string | undefined])[] = [
		['front', ''],
		['issues', 'issues/'],
		['issue', issue],
		['sheet', sheet],
		['ledger', sheet && `${sheet}source/`],
		['calendar', paper && pagesIn(paper)[0]],
		['paper', firstOf('papers/')],
		...pagesIn('articles/')
			.slice(0, 3)
			.map((path, index) => [`article${index + 1}`, path] as const),
		['counties', 'counties/'],
		['county', firstOf('counties/')],
		['authors', 'authors/'],
		['author', firstOf('authors/')],
		['columns', 'columns/'],
		['column', firstOf('columns/')],
		['photos', 'photos/'],
		['features', 'features/'],
		['feature', firstOf('features/')],
		['about', 'about/'],
		['corrections', 'corrections/'],
		['notices', 'notices/'],
		['desk', 'desk/'],
		['search', 'search/'],
		['scrapbook', 'scrapbook/'],
		['offline', 'offline/'],
		['missing', '404.html'],
	];
	return found.flatMap(([name, path]) => (path === undefined ? [] : [[name, path] as const]));
}

async function photograph(browser: Browser, address: string, name: string): Promise<void> {
	for (const width of widths) {
		const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
		await page.goto(address);
		for (const look of looks) {
			const file = join(output, `${name}-${look}-${width}`);
			await dress(page, look);
			if (look !== 'print') {
				await openWhole(page, width);
				await page.screenshot({ path: `${file}.png` });
			} else if (width === widths[0]) {
				await page.pdf({ path: `${file}.pdf`, preferCSSPageSize: true });
			}
		}
		await page.close();
	}
	console.log(`${name} ${address}`);
}

async function dress(page: Page, look: (typeof looks)[number]): Promise<void> {
	await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
	await page.evaluate((theme) => {
		if (theme === 'elder') location.hash = 'elder';
		else if (theme === 'sepia') document.documentElement.dataset['theme'] = theme;
		else delete document.documentElement.dataset['theme'];
	}, look);
}

/** A window as high as the page: what is far off the screen is not laid out before it is near. */
async function openWhole(page: Page, width: number): Promise<void> {
	for (let round = 0; round < 2; round += 1) {
		await page.setViewportSize({ width, height: 900 });
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		await page.setViewportSize({ width, height });
	}
}

mkdirSync(output, { recursive: true });
const server = await serve(folder, base);
const launched = await launchChromium();
const browser = await chromium.connect(launched.wsEndpoint());
try {
	for (const [name, path] of kinds()) {
		if (wanted.length > 0 && !wanted.includes(name)) continue;
		await photograph(browser, `${server.origin}${base}${path}`, name);
	}
} finally {
	await browser.close();
	await launched.close();
	await server.close();
}

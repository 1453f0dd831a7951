/**
 * The desk as an editor uses it. `DESK_PICTURES=content/pages/desk npm run check:site --
 * tests/site/desk.test.ts` takes the guide's pictures on the way.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { builtFiles, read } from './edition.ts';
import { ownEdition, run, serveDev, write } from './own-edition.ts';

const patience = { timeout: 90_000, interval: 50 };
// The second article's text came out between the two halves of a paragraph of the first.
const page = [
	'清溪县：老井通上自来水',
	'本报讯（通讯员 王安）清溪县把饮水工程当作头等大事来抓，今年新建水厂三座，工程队把新的',
	'车厢里总是满满当当，捎去种子化肥，带回山货土产。',
	'水管接到了每户人家的灶台边，铺设管道一百二十公里，棚户区 and 老旧小区也在其中。',
].join('\n\n');
const pictures = process.env['DESK_PICTURES'];

async function picture(tab: Page, name: string): Promise<void> {
	if (!pictures) return;
	const shot = sharp(await tab.screenshot()).webp({ quality: 82 });
	await shot.toFile(join(pictures, `${name}.webp`));
}

const fixes = 'content/issues/a/p1.fixes.yaml';

test('mends a wrong join through the toolbar and takes it back', async () => {
	const root = ownEdition({ 'in/p1.txt': page });
	const flags = ['--date', '2024-11-05', '--page', 'in/p1.txt', '--yes'];
	const begun = await run(root, 'src/commands/new.ts', 'issue', 'a', ...flags);
	expect(begun.output).toContain('content/issues/a/p1.txt：1篇');
	const origin = await serveDev(root);
	await using browser = await chromium.connect(inject('browser'));
	const tab = await browser.newPage({ viewport: { width: 1100, height: 760 } });
	tab.setDefaultTimeout(90_000);
	const text = () => tab.locator('[data-article]').innerText();
	// The watcher answers when it has seen every folder.
	let tries = 0;
	const warm = async (): Promise<number> => {
		write(root, 'content/issues/warm/p1.txt', page + '\n'.repeat(++tries));
		return (await fetch(`${origin}/issues/warm/`)).status;
	};
	await expect.poll(warm, { timeout: 60_000, interval: 1000 }).toBe(200);
	const connected = tab.waitForEvent('console', (line) => line.text() === '[vite] connected.');
	await tab.goto(`${origin}/articles/a-p1-1/`);
	await connected;
	await tab.waitForLoadState('networkidle');
	await tab.reload({ waitUntil: 'networkidle' });
	expect(await text()).toContain('工程队把新的车厢里');

	await picture(tab, 'wrong');
	const desk = tab.getByRole('region', { name: '编辑台' });
	await tab.locator('button[data-app-id="desk"]').focus();
	await tab.keyboard.press('Enter');
	const doubt = desk.locator('[data-rule="words/latin-between-han"]');
	await doubt.waitFor();
	await picture(tab, 'doubts');
	await doubt.getByRole('button', { name: '看原文' }).press('Enter');
	await desk.locator('.source .here').waitFor();
	await picture(tab, 'source');
	await desk.getByRole('button', { name: '看整版原文' }).press('Enter');
	await desk.locator('.source [data-line="7"] button').press('Enter');
	await desk.getByLabel('这一行', { exact: true }).selectOption('join');
	await desk.getByLabel('哪一行', { exact: true }).selectOption('3');
	await desk.getByLabel('为什么', { exact: true }).fill('原版如此');
	await picture(tab, 'form');
	const sent = performance.now();
	await desk.getByRole('button', { name: '写入更正' }).press('Enter');
	await expect.poll(text, patience).toContain('工程队把新的水管接到');
	console.log(`A fix stood on the page after ${Math.round(performance.now() - sent)} ms`);
	const written = readFileSync(join(root, fixes), 'utf8');
	expect(written.match(/- line:/g)).toHaveLength(1);
	expect(written).toContain('join:');
	expect(written).toContain('reason: 原版如此');

	await expect.poll(() => desk.count(), patience).toBe(1);
	if (pictures) {
		const published = await browser.newPage({ viewport: { width: 1100, height: 480 } });
		await published.goto(`${origin}/articles/a-p1-1/`);
		await picture(published, 'mended');
		await published.goto(`${origin}/corrections/`);
		await picture(published, 'corrections');
	}
	// A reload still under way would take the key press with it: pressed until it is heard.
	const undone = async (): Promise<boolean> => {
		if (!existsSync(join(root, fixes))) return true;
		await desk.getByRole('button', { name: '撤销' }).press('Enter');
		return false;
	};
	await expect.poll(undone, { timeout: 30_000, interval: 2000 }).toBe(true);
	await expect.poll(text, patience).toContain('工程队把新的车厢里');
}, 600_000);

test('nothing of the desk is in the built edition', () => {
	const telling = /__desk|desk-open|astro-dev-toolbar/;
	const files = builtFiles('**/*.{html,js,css,json}').filter(
		// Articles may speak of anything, and the editor's guide shows the desk.
		(path) => !/\/(articles|desk)\//.test(path),
	);
	expect(files.filter((path) => telling.test(read(path)))).toEqual([]);
});

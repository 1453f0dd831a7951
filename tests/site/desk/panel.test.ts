import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { chromium, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { ownEdition, serveDev } from '../own-edition.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const patience = { timeout: 30_000, interval: 100 };

const text = [
	'清溪县：老井通上自来水',
	'本报讯（通讯员 王安）清溪县把饮水工程当作头等大事来抓，今年新建水厂三座，工程队把新的',
	'车厢里总是满满当当，捎去种子化肥，带回山货土产。',
	'水管接到了每户人家的灶台边，铺设管道一百二十公里，棚户区 and 老旧小区也在其中。',
].join('\n\n');
const second = '青石镇：石头里种出花椒\n\n本报讯（记者 周宁）青石镇在石缝里种下花椒两千亩。\n';

const files = { 'content/issues/a/p1.txt': text, 'content/issues/a/p2.txt': second };

/** A server just started reloads the page, and one fix may do so twice: it is over when no reload came for a while. */
async function settle(tab: Page): Promise<void> {
	let last = Date.now();
	tab.on('load', () => {
		last = Date.now();
	});
	await expect.poll(() => Date.now() - last, patience).toBeGreaterThan(4000);
}

/** Opens the first article in a tab, its toolbar ready. */
async function open(browser: Awaited<ReturnType<typeof chromium.connect>>, origin: string) {
	const tab = await browser.newPage({ viewport: { width: 1100, height: 760 } });
	tab.setDefaultTimeout(60_000);
	await tab.goto(`${origin}/articles/a-p1-1/`, { waitUntil: 'load' });
	await settle(tab);
	await tab.locator('button[data-app-id="desk"]').waitFor({ state: 'attached' });
	return tab;
}

/** What has the focus, in whatever shadow it stands: its name, and the words of its field. */
const focused = (tab: Page): Promise<string> =>
	tab.evaluate(() => {
		let at = document.activeElement;
		while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
		if (!(at instanceof HTMLElement) || at === document.body) return '';
		const labels = 'labels' in at ? [...(at.labels as NodeListOf<HTMLElement>)] : [];
		const label = labels.map(({ innerText }) => innerText.trim()).join(' ');
		return (
			label || at.getAttribute('aria-label') || at.innerText.trim() || at.dataset['appId'] || ''
		);
	});

/** Presses Tab until something of this name has the focus. */
async function tabTo(tab: Page, name: string): Promise<void> {
	const passed: string[] = [];
	for (let step = 0; step < 120; step++) {
		const now = await focused(tab);
		if (now === name) return;
		passed.push(now);
		await tab.keyboard.press('Tab');
	}
	throw new Error(`Tab does not reach ${name}: ${passed.join(' | ')}`);
}

test('axe finds nothing in the panel, its source or its form', async () => {
	const origin = await serveDev(ownEdition(files));
	await using browser = await chromium.connect(inject('browser'));
	const tab = await open(browser, origin);
	await tab.addScriptTag({ content: axe });
	const faults = async (): Promise<readonly string[]> => {
		const canvas = 'astro-dev-toolbar-app-canvas[data-app-id="desk"]';
		const where = [{ fromShadowDom: ['astro-dev-toolbar', canvas, '.desk'] }];
		const rules = { rules: { 'target-size': { enabled: true } } };
		const { violations, passes }: AxeResults = await tab.evaluate(
			`axe.run(${JSON.stringify({ include: where })}, ${JSON.stringify(rules)})`,
		);
		expect(passes.length).toBeGreaterThan(10);
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
	};
	const desk = tab.getByRole('region', { name: '编辑台' });
	await tab.locator('button[data-app-id="desk"]').press('Enter');
	await desk.getByRole('button', { name: '修改' }).first().waitFor();
	expect(await faults()).toEqual([]);
	await desk.getByRole('button', { name: '看整版原文' }).click();
	await desk.locator('.source .here').waitFor();
	await desk.getByText(/^拼接\d+处/).click();
	expect(await faults()).toEqual([]);
	const kind = desk.getByLabel('这一行', { exact: true });
	await desk.getByRole('button', { name: '修改' }).first().click();
	for (const choice of ['join', 'role', 'county', 'set', 'read', 'withhold']) {
		await kind.selectOption(choice);
		expect(await faults()).toEqual([]);
	}
}, 240_000);

test('a fix is written, and taken back, by keyboard alone', async () => {
	const root = ownEdition(files);
	const origin = await serveDev(root);
	await using browser = await chromium.connect(inject('browser'));
	const tab = await open(browser, origin);
	await tabTo(tab, '编辑台');
	await tab.keyboard.press('Enter');
	await tab.getByRole('region', { name: '编辑台' }).getByRole('button').first().waitFor();
	await tabTo(tab, '修改');
	await tab.keyboard.press('Enter');
	await expect.poll(() => focused(tab), patience).toBe('这一行');
	await tab.keyboard.type('改字');
	await tabTo(tab, '原来的字');
	await tab.keyboard.type('区 and 老');
	await tabTo(tab, '应作');
	await tab.keyboard.type('区和老');
	await tabTo(tab, '为什么');
	await tab.keyboard.type('认错');
	await tabTo(tab, '写入更正');
	await tab.keyboard.press('Enter');
	const written = (): string => {
		try {
			return readFileSync(join(root, 'content/issues/a/p1.fixes.yaml'), 'utf8');
		} catch {
			return '';
		}
	};
	await expect.poll(written, patience).toContain('read: 区和老');
	await expect.poll(() => focused(tab), patience).toContain('已写入');
	await tabTo(tab, '撤销上一条更正（1）');
	await tab.keyboard.press('Enter');
	await expect.poll(written, patience).toBe('');
	await expect.poll(() => focused(tab), patience).toContain('已撤销');
	await settle(tab);
	await tab.keyboard.press('Escape');
	await expect.poll(() => focused(tab), patience).toBe('编辑台');
}, 240_000);

/**
 * An editor takes the page that was recovered worst to a right one, through the desk's own form.
 * Pages are composed from our own articles; `DESK_PAGES=<folder of NN.txt and NN.gold.json>` takes
 * that folder's worst page instead.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Locator } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { DeskView } from '../../../src/desk/toolbar/ask-door.ts';
import { composeSet } from '../../corpus-tools/compose-set.ts';
import type { Gold } from '../../corpus-tools/write-page.ts';
import { ownEdition, serveDev } from '../own-edition.ts';
import { headIn, listFaults, type Mend } from './next-fault.ts';

interface KnownPage {
	readonly text: string;
	readonly gold: Gold;
}

const folder = process.env['DESK_PAGES'];

function listPages(): readonly KnownPage[] {
	if (folder === undefined) return composeSet('train', 6, 'desk');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.gold.json'))
		.sort()
		.map((name) => {
			const gold: Gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
			return { gold, text: readFileSync(join(folder, gold.source), 'utf8') };
		});
}

async function enter(desk: Locator, { line, kind, other, role }: Mend): Promise<void> {
	await desk.locator(`.source [data-line="${line}"] button`).click();
	await desk.getByLabel('这一行').selectOption(kind);
	if (other !== undefined) await desk.getByLabel('哪一行').selectOption(String(other));
	if (role !== undefined) await desk.getByLabel('是什么').selectOption(role);
	await desk.getByLabel('为什么').fill('照原版');
	await desk.getByRole('button', { name: '写入更正' }).click();
}

test('takes the worst page to a right one, line by line', async () => {
	const pages = listPages();
	const issues = pages.map(({ text }, i) => [`content/issues/a${i}/p1.txt`, text] as const);
	const origin = await serveDev(ownEdition(Object.fromEntries(issues)));
	const look = async (issue: string): Promise<DeskView> =>
		(await fetch(`${origin}/__desk?path=/issues/${issue}/p1/`)).json();
	const read = await Promise.all(
		pages.map(async ({ gold, text }, i) => {
			const { pages: shown } = await look(`a${i}`);
			return { issue: `a${i}`, gold, text, head: shown[0] ? headIn(gold, shown[0], text) : 1 };
		}),
	);
	const [worst] = read.toSorted((a, b) => a.head - b.head);
	if (!worst) throw new Error('Unexpected folder without pages');
	expect(worst.head).toBeLessThan(1);
	await using browser = await chromium.connect(inject('browser'));
	const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	tab.setDefaultTimeout(60_000);
	await tab.goto(`${origin}/issues/${worst.issue}/p1/`, { waitUntil: 'commit' });
	const desk = tab.getByRole('region', { name: '编辑台' });
	await tab.locator('button[data-app-id="desk"]').press('Enter');
	await desk.getByRole('button', { name: '看整版原文' }).click();
	const faultsNow = async () => {
		const shown = (await look(worst.issue)).pages[0];
		if (!shown) throw new Error('Unexpected page without a view');
		return { faults: listFaults(worst.gold, shown), head: headIn(worst.gold, shown, worst.text) };
	};
	const { faults: before } = await faultsNow();
	let fixes = 0;
	for (let now = await faultsNow(); now.head < 1; now = await faultsNow()) {
		const mend = now.faults[0];
		if (!mend) throw new Error(`Unexpected HEAD ${now.head}, expected 1 where no fault is left`);
		await enter(desk, mend);
		fixes++;
		const undo = desk.getByRole('button', { name: `撤销上一条更正（${fixes}）` });
		await undo.waitFor({ timeout: 30_000 });
		await expect.poll(() => desk.getByRole('status').first().innerText()).toContain('已写入');
		// One fix may bring another fault to light; the count of both is told below.
		expect(fixes).toBeLessThan(2 * before.length);
	}
	console.log(
		`${worst.gold.source}: HEAD ${worst.head.toFixed(3)} → 1.000, ${fixes} fixes for ${before.length} faults`,
	);
}, 600_000);

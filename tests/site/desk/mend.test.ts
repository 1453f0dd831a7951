/**
 * An editor takes the page that was recovered worst to a right one, through the desk's own form.
 * `DESK_PAGES=<folder of NN.txt and NN.gold.json>` takes that folder's worst page instead of ours.
 */
import { chromium, type Locator } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { DeskView } from '../../../src/desk/toolbar/ask-door.ts';
import { listKnownPages } from '../../desk/known-pages.ts';
import { countScored, headIn, listFaults, type Mend } from '../../desk/next-fault.ts';
import { ownEdition, serveDev } from '../own-edition.ts';

async function enter(desk: Locator, { line, kind, other, role }: Mend): Promise<void> {
	await desk.locator(`.source [data-line="${line}"] button`).click();
	await desk.getByLabel('这一行', { exact: true }).selectOption(kind);
	if (other !== undefined)
		await desk.getByLabel('哪一行', { exact: true }).selectOption(String(other));
	if (role !== undefined) await desk.getByLabel('是什么', { exact: true }).selectOption(role);
	await desk.getByLabel('为什么', { exact: true }).fill('照原版');
	await desk.getByRole('button', { name: '写入更正' }).click();
}

test('takes the worst page to a right one with no more fixes than it has faults', async () => {
	const pages = listKnownPages(process.env['DESK_PAGES']);
	const issues = pages.map(({ text }, i) => [`content/issues/a${i}/p1.txt`, text] as const);
	const origin = await serveDev(ownEdition(Object.fromEntries(issues)));
	const look = async (issue: string) => {
		const view: DeskView = await (await fetch(`${origin}/__desk?path=/issues/${issue}/p1/`)).json();
		const [shown] = view.pages;
		if (!shown) throw new Error('Unexpected page without a view');
		return shown;
	};
	const read = await Promise.all(
		pages.map(async ({ gold, text }, i) => {
			const shown = await look(`a${i}`);
			return { issue: `a${i}`, gold, text, shown, head: headIn(gold, shown, text) };
		}),
	);
	const [worst] = read.toSorted((a, b) => a.head - b.head);
	if (!worst) throw new Error('Unexpected folder without pages');
	const { issue, gold, text } = worst;
	expect(worst.head).toBeLessThan(1);
	const before = listFaults(gold, worst.shown).length;
	const [joins = 0, heads = 0, misplaced = 0] = countScored(gold, worst.shown, text);
	const most = Math.min(before, joins + heads + misplaced);
	await using browser = await chromium.connect(inject('browser'));
	const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	tab.setDefaultTimeout(60_000);
	await tab.goto(`${origin}/issues/${issue}/p1/`, { waitUntil: 'commit' });
	const desk = tab.getByRole('region', { name: '编辑台' });
	await tab.locator('button[data-app-id="desk"]').press('Enter');
	await desk.getByRole('button', { name: '看整版原文' }).click();
	let fixes = 0;
	for (let shown = worst.shown; headIn(gold, shown, text) < 1; shown = await look(issue)) {
		const [mend] = listFaults(gold, shown);
		if (!mend) throw new Error('Unexpected HEAD below 1 where no fault is left');
		await enter(desk, mend);
		fixes++;
		const undo = desk.getByRole('button', { name: `撤销上一条更正（${fixes}）` });
		await undo.waitFor({ timeout: 30_000 });
		await expect.poll(() => desk.getByRole('status').first().innerText()).toContain('已写入');
		expect(fixes).toBeLessThanOrEqual(most);
	}
	console.log(
		`${gold.source}: HEAD ${worst.head.toFixed(3)} → 1.000, ${fixes} fixes for ${before} faulty lines; ` +
			`the scorer counts ${joins} wrong joins, ${heads} wrong heads, ${misplaced} misplaced blocks`,
	);
}, 600_000);

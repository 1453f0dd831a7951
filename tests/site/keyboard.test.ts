import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { urls } from '../../src/urls.ts';
import { kindsOfPage, visit } from './edition.ts';

interface Stop {
	readonly name: string;
	/** Where it stands on the screen. */
	readonly box: { x: number; y: number; width: number; height: number };
	/** Whether it is on the screen and nothing covers it. */
	readonly isSeen: boolean;
	readonly hasOutline: boolean;
}

// Where the focus stands; nothing when it has left the page.
async function readStop(page: Page): Promise<Stop | undefined> {
	return await page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const { top, left, bottom, right, width, height } = element.getBoundingClientRect();
		const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
		const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
		const [ends, foot] = [Math.min(right, innerWidth), Math.min(bottom, innerHeight)];
		const above = document.elementFromPoint((x + ends) / 2, (y + foot) / 2);
		const isCovered = above !== null && !element.contains(above) && !above.contains(element);
		return {
			name: `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 20)}`,
			// With a rim: a frame around a field is a mark too.
			box: {
				x: Math.max(x - 4, 0),
				y: Math.max(y - 4, 0),
				width: ends - x + 8,
				height: foot - y + 8,
			},
			isSeen: isInView && width > 0 && height > 0 && !isCovered,
			hasOutline: getComputedStyle(element).outlineStyle !== 'none',
		};
	});
}

// Whether the focus changes what stands on the screen: an outline, or anything else one can see.
async function isMarked(page: Page, { box, hasOutline }: Stop): Promise<boolean> {
	if (hasOutline) return true;
	const focused = await page.screenshot({ clip: box, animations: 'disabled' });
	const kept = await page.evaluateHandle(() => document.activeElement as HTMLElement);
	await kept.evaluate((element) => element.blur());
	const blurred = await page.screenshot({ clip: box, animations: 'disabled' });
	await kept.evaluate((element) => element.focus());
	return !focused.equals(blurred);
}

test('the keyboard reaches what is on every kind of page, sees where it is and gets out', {
	timeout: 480_000,
}, async () => {
	const faults: string[] = [];
	for (const [kind, path] of kindsOfPage()) {
		await using visited = await visit(path);
		const { page } = visited;
		let stops = 0;
		for (; stops < 30; stops += 1) {
			await page.keyboard.press('Tab');
			const stop = await readStop(page);
			if (!stop) break;
			if (!stop.isSeen) faults.push(`${kind} ${path} focus not in sight: ${stop.name}`);
			else if (!(await isMarked(page, stop))) {
				faults.push(`${kind} ${path} focus not marked: ${stop.name}`);
			}
		}
		if (stops < 2) faults.push(`${kind} ${path} has nothing for the keyboard`);
	}
	expect(faults).toEqual([]);
});

test('the first stop skips to the text', async () => {
	await using visited = await visit(urls.counties());
	const { page } = visited;
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

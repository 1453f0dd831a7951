import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { urls } from '../../src/urls.ts';
import { kindsOfPage, visit } from './edition.ts';

interface Stop {
	readonly name: string;
	/** Whether it is on the screen, and marked as having the focus. */
	readonly isSeen: boolean;
	readonly isMarked: boolean;
}

// Where the focus stands; nothing when it has left the page.
async function readStop(page: Page): Promise<Stop | undefined> {
	return await page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return undefined;
		const { top, left, bottom, right, width, height } = element.getBoundingClientRect();
		const style = getComputedStyle(element);
		const isInView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
		const middle = document.elementFromPoint(
			Math.min(Math.max(left + width / 2, 0), innerWidth - 1),
			Math.min(Math.max(top + height / 2, 0), innerHeight - 1),
		);
		const isCovered = middle !== null && !element.contains(middle) && !middle.contains(element);
		return {
			name: `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 20)}`,
			isSeen: isInView && width > 0 && height > 0 && !isCovered,
			isMarked: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
		};
	});
}

test('the keyboard reaches what is on every kind of page, sees where it is and gets out', async () => {
	const faults: string[] = [];
	for (const [kind, path] of kindsOfPage()) {
		await using visited = await visit(path);
		const { page } = visited;
		let stops = 0;
		for (; stops < 40; stops += 1) {
			await page.keyboard.press('Tab');
			const stop = await readStop(page);
			if (!stop) break;
			if (!stop.isSeen) faults.push(`${kind} ${path} focus not in sight: ${stop.name}`);
			if (!stop.isMarked) faults.push(`${kind} ${path} focus not marked: ${stop.name}`);
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

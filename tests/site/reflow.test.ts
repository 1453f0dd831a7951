import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindsOfPage, visit } from './edition.ts';

// WCAG 1.4.12: nothing is lost when a reader sets these.
const spacing = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

// What sticks out of the screen, or text cut off by its own box: the first of each page.
async function findOverflow(page: Page): Promise<string | undefined> {
	return await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const named = (element: Element): string =>
			`${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 30)}`;
		const all = [...document.body.querySelectorAll('*')];
		if (scrollWidth > clientWidth) {
			const widest = all.find((each) => each.getBoundingClientRect().right > clientWidth + 1);
			return `wider than the screen (${scrollWidth}): ${widest && named(widest)}`;
		}
		const cut = all.find((each) => {
			const { overflowY, display, clipPath } = getComputedStyle(each);
			const hides = overflowY === 'hidden' || overflowY === 'clip';
			if (!hides || display === 'inline' || clipPath !== 'none' || each.clientHeight <= 1)
				return false;
			return each.scrollHeight > each.clientHeight + 2 && each.textContent?.trim() !== '';
		});
		return cut && `text cut off: ${named(cut)}`;
	});
}

async function overflows(
	width: number,
	{ style, settings = {} }: { style?: string; settings?: Record<string, string> } = {},
): Promise<string[]> {
	const faults: string[] = [];
	for (const [kind, path] of kindsOfPage()) {
		const viewport = { width, height: 800 };
		await using visited = await visit(path, { viewport, bypassCSP: true });
		if (style) await visited.page.addStyleTag({ content: style });
		await visited.page.evaluate(
			(set) => Object.assign(document.documentElement.dataset, set),
			settings,
		);
		const fault = await findOverflow(visited.page);
		if (fault) faults.push(`${kind} ${path} ${fault}`);
	}
	return faults;
}

test('every kind of page fits a screen of 320 px without scrolling sideways', {
	timeout: 480_000,
}, async () => {
	expect(await overflows(320)).toEqual([]);
});

test('every kind of page keeps its text when a reader widens the spacing', {
	timeout: 480_000,
}, async () => {
	expect(await overflows(390, { style: spacing })).toEqual([]);
});

// A browser zoomed to 200 % lays a window of 1280 px out as one of 640; text alone twice as large is
// what the browser's own setting makes of it.
test('every kind of page keeps its text at 200 %, of the page and of the text alone', {
	timeout: 480_000,
}, async () => {
	expect(await overflows(640)).toEqual([]);
	expect(await overflows(1280, { style: 'html { font-size: 225% !important; }' })).toEqual([]);
});

test('every kind of page fits a small phone in 长者模式 and in the largest type', {
	timeout: 480_000,
}, async () => {
	expect(await overflows(320, { settings: { elder: 'on' } })).toEqual([]);
	expect(await overflows(320, { settings: { size: '5' } })).toEqual([]);
});

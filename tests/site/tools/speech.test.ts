import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kindsOfPage, visit } from '../edition.ts';

// Stands in for the browser's own speech: it keeps what it is given and ends it when told to.
const stub = (lang: string): string => `
	window.spoken = [];
	window.endOne = () => window.current?.onend?.();
	const voices = [{ lang: '${lang}', name: 'stub', localService: true, default: true }];
	function Utterance(text) { this.text = text; }
	Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
	Object.defineProperty(window, 'speechSynthesis', { value: {
		getVoices: () => voices,
		addEventListener() {}, removeEventListener() {},
		speak(utterance) { window.current = utterance; window.spoken.push(utterance.text); },
		cancel() { window.current = undefined; },
	} });`;

async function visitWithVoice(lang: string): ReturnType<typeof visit> {
	const visited = await visit(kindsOfPage().get('article') ?? '');
	await visited.page.addInitScript(stub(lang));
	await visited.page.reload();
	return visited;
}

const spoken = (page: Page): Promise<string[]> => page.evaluate('window.spoken');
const marked = (page: Page): Promise<string> =>
	page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(''));

test('without a Chinese voice there is no button for reading aloud', async () => {
	await using visited = await visitWithVoice('en-US');
	expect(await visited.page.locator('[data-speak]').isVisible()).toBe(false);
});

test('an article is read aloud in short utterances, the sentence being marked', async () => {
	await using visited = await visitWithVoice('zh-CN');
	const { page } = visited;
	await page.locator('[data-speak]').click();
	const bar = page.locator('[data-speech-bar]');
	await bar.waitFor();
	const letters = (from: string): string => from.replace(/[^\p{L}\p{N}]/gu, '');
	// Reading begins at the top: with the kicker where there is one.
	const head = letters(await page.locator('[data-article] header').first().innerText());
	expect(head.startsWith(letters((await spoken(page))[0] ?? '?'))).toBe(true);
	expect(letters(await marked(page))).toBe(letters((await spoken(page))[0] ?? '?'));

	while (await bar.isVisible()) await page.evaluate('window.endOne()');
	const said = await spoken(page);
	expect(Math.max(...said.map(({ length }) => length))).toBeLessThanOrEqual(48);
	const text = await page.locator('[data-article] .article-text p[id^=p]').allTextContents();
	expect(letters(said.join(''))).toContain(letters(text[0] ?? '').slice(0, 60));
	expect(await marked(page)).toBe('');
});

test('reading pauses, goes on with the same words, steps back and stops by Esc', async () => {
	await using visited = await visitWithVoice('zh-CN');
	const { page } = visited;
	await page.locator('[data-speak]').focus();
	await page.keyboard.press('Enter');
	await page.locator('[data-speech-bar]').waitFor();
	await page.getByRole('button', { name: '下一句' }).click();
	await page.getByRole('button', { name: '暂停' }).click();
	// An end reported after the pause moves nothing on.
	await page.evaluate('window.endOne()');
	await page.getByRole('button', { name: '继续' }).click();
	await page.getByRole('button', { name: '上一句' }).click();
	const [first, second, again, back] = await spoken(page);
	expect(second).not.toBe(first);
	expect(again).toBe(second);
	expect(back).toBe(first);
	await page.keyboard.press('Escape');
	expect(await page.locator('[data-speech-bar]').isVisible()).toBe(false);
	expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-speak'))).toBe(true);
});

import { copyText } from '../copy-text.ts';
import { tellReader } from '../tell-reader.ts';

/**
 * Wires the buttons of an article: cutting out the whole of it, and, while a passage is selected,
 * cutting that passage or copying its address; and the buttons that copy a citation.
 */
export function wireSelection(article: Element): void {
	const bar = document.querySelector<HTMLElement>('[data-selection-bar]');
	let selected: Range | undefined;

	document.addEventListener('selectionchange', () => {
		// A tap on the bar takes the selection away on some phones; the passage stays in mind.
		if (bar?.contains(document.activeElement)) return;
		selected = selectedIn(article);
		if (bar) bar.hidden = !selected;
	});
	bar?.addEventListener('pointerdown', (event) => event.preventDefault());
	document.addEventListener('click', async ({ target }) => {
		const button = target instanceof Element ? target.closest('button') : null;
		const { cut, link, copy } = button?.dataset ?? {};
		if (cut !== undefined)
			tellReader(await saveScrap(article, cut === 'passage' ? selected : undefined));
		if (link !== undefined && selected) tellReader(await copyLink(selected));
		if (copy !== undefined) tellReader(await copyCitation(copy));
	});
}

function selectedIn(article: Element): Range | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	return article.contains(range.commonAncestorContainer) ? range.cloneRange() : undefined;
}

async function saveScrap(article: Element, range: Range | undefined): Promise<string> {
	const { cutScrap } = await import('./cut-scrap.ts');
	return cutScrap(article, range)
		? '已剪入剪报本，只保存在这个浏览器里。'
		: '没有剪下：浏览器不允许保存，或已存满。';
}

async function copyLink(range: Range): Promise<string> {
	const { linkToSelection } = await import('./cut-scrap.ts');
	const link = linkToSelection(range);
	return (await copyText(link)) === 'copied' ? '已复制这段文字的链接。' : `链接：${link}`;
}

async function copyCitation(name: string): Promise<string> {
	const shown = document.querySelector(`[data-citation="${name}"]`);
	switch (await copyText(shown?.textContent?.trim() ?? '', shown ?? undefined)) {
		case 'copied':
			return '已复制。';
		case 'selected':
			return '已选中，请按复制键。';
		case 'refused':
			return '浏览器不允许复制。';
	}
}

import { clearMarks, markPage } from './mark-page.ts';

/** Marks `query` on the page, goes to the first mark and opens the bar that leads through them. */
export async function showMarks(bar: HTMLElement, query: string): Promise<void> {
	const root = document.querySelector(bar.dataset['marked'] ?? '');
	if (!root) return;
	const marks = await markPage(root, query);
	const told = bar.querySelector('[data-told]');
	if (!marks.length || !told) return;
	let at = 0;
	const go = (to: number) => {
		marks[at]?.classList.remove('here');
		at = (to + marks.length) % marks.length;
		marks[at]?.classList.add('here');
		marks[at]?.scrollIntoView({ block: 'center' });
		told.textContent = `“${query}”标出 ${marks.length} 处，第 ${at + 1} 处`;
	};
	const clear = () => {
		clearMarks(root);
		bar.hidden = true;
		const address = new URL(location.href);
		address.searchParams.delete('mark');
		history.replaceState(history.state, '', address);
	};
	bar.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('button') : null;
		if (button && 'clear' in button.dataset) clear();
		else if (button) go(at + Number(button.dataset['step']));
	});
	bar.hidden = false;
	go(0);
}

/**
 * The search boxes of a page: `/` goes to the first, and a box that is about to be used has the
 * list of indexes fetched ahead. Without this script a box is a plain form, and works.
 */
export function readyBoxes(): void {
	const boxes = [...document.querySelectorAll<HTMLElement>('[data-search-box]')];
	for (const box of boxes) {
		const warm = () =>
			void fetch(`${box.dataset['searchBox'] ?? ''}start.bin`).catch(() => undefined);
		box.addEventListener('focusin', warm, { once: true });
	}
	addEventListener('keydown', (event) => {
		if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
		const { target } = event;
		if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]'))
			return;
		const field = document.querySelector<HTMLInputElement>('input[type="search"]');
		if (!field) return;
		event.preventDefault();
		field.focus();
		field.select();
	});
}

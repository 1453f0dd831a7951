/**
 * The keyboard of the search page: ↓ from the field into the hits, ↑ and ↓ among them, Escape from
 * a hit back to the field, Escape in the field empties it. Enter on a hit is the link's own.
 */
export function listenKeys(
	input: HTMLInputElement,
	list: HTMLElement,
	settle: (query: string) => void,
): void {
	const links = () => [...list.querySelectorAll<HTMLAnchorElement>('li h2 > a')];
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'ArrowDown') {
			const [first] = links();
			if (!first) return;
			event.preventDefault();
			first.focus();
		} else if (event.key === 'Escape' && input.value) {
			event.preventDefault();
			input.value = '';
			settle('');
		}
	});
	list.addEventListener('keydown', (event) => {
		const all = links();
		const at = all.indexOf(document.activeElement as HTMLAnchorElement);
		if (at < 0) return;
		if (event.key === 'Escape' || (event.key === 'ArrowUp' && at === 0)) {
			event.preventDefault();
			input.focus();
		} else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
			event.preventDefault();
			all[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
		}
	});
}

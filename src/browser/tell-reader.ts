const shownFor = 8000;
let clearing: ReturnType<typeof setTimeout> | undefined;

/** Shows a short message for some seconds and has it read out by screen readers. */
export function tellReader(words: string): void {
	const status = document.querySelector('[data-tools-status]');
	if (!status) return;
	clearTimeout(clearing);
	status.textContent = words;
	clearing = setTimeout(() => status.replaceChildren(), shownFor);
}

/**
 * Marks the sentence being spoken, or with `undefined` none, and brings it into view. Where the
 * browser has no highlights of its own, the whole paragraph is marked.
 */
export function markSpoken(sentence: Range | undefined): void {
	for (const marked of document.querySelectorAll('.spoken')) marked.classList.remove('spoken');
	const block = sentence?.startContainer.parentElement?.closest('h1, h2, h3, p, figcaption');
	if (!('highlights' in CSS)) block?.classList.add('spoken');
	else if (sentence) CSS.highlights.set('spoken', new Highlight(sentence));
	else CSS.highlights.delete('spoken');
	if (!sentence) return;
	const { top, bottom } = sentence.getBoundingClientRect();
	// Above the bar of controls, which covers the foot of the window.
	if (top < 0 || bottom > innerHeight - 96) block?.scrollIntoView({ block: 'center' });
}

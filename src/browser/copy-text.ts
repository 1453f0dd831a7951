/**
 * Copies a text; where the browser does not let us, the element that shows it is selected, so that
 * the reader can. Tells which of the two happened.
 */
export async function copyText(
	text: string,
	shown?: Element,
): Promise<'copied' | 'selected' | 'refused'> {
	try {
		await navigator.clipboard.writeText(text);
		return 'copied';
	} catch {
		if (!shown) return 'refused';
		getSelection()?.selectAllChildren(shown);
		return 'selected';
	}
}

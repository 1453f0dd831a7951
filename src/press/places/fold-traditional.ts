/** The text with traditional characters simplified one by one, so that offsets stay: 鎮巴縣 → 镇巴县. */
export function foldTraditional(
	text: string,
	forms: ReadonlyMap<string, string> | undefined,
): string {
	if (!forms) return text;
	let folded = '';
	let kept = 0;
	for (let i = 0; i < text.length; i++) {
		const form = forms.get(text.charAt(i));
		if (form === undefined) continue;
		folded += text.slice(kept, i) + form;
		kept = i + 1;
	}
	return folded + text.slice(kept);
}

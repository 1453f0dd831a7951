import { tabulateForms } from '../lines/tabulate-forms.ts';

/** The text with traditional characters simplified one by one, so that offsets stay: 鎮巴縣 → 镇巴县. */
export function foldTraditional(
	text: string,
	forms: ReadonlyMap<string, string> | undefined,
): string {
	if (!forms) return text;
	const table = tabulateForms(forms);
	let folded = '';
	let kept = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const form = table[code] ?? code;
		if (form === code) continue;
		folded += text.slice(kept, i) + String.fromCharCode(form);
		kept = i + 1;
	}
	return folded + text.slice(kept);
}

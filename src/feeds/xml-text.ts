// What XML 1.0 lets a document hold; with the `u` flag a lone surrogate counts as a character.
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Puts U+FFFD for every character XML forbids: control characters, lone surrogates, U+FFFE, U+FFFF. */
export function keepToXml(text: string): string {
	return text.replace(forbidden, '\u{fffd}');
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** Writes plain text as HTML or XML text, for attributes too. */
export function escapeText(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Opening marks and what closes them. */
const PAIRS: Record<string, string> = { '“': '”', '（': '）', '《': '》', '‘': '’', '【': '】' };

const MARK = /[“”（）《》‘’【】]/g;

/** A text in; which mark is still open at its end, and which it closes without having opened it. */
export function findOpen(text: string): { open: string; closes: string } {
	const stack: string[] = [];
	let closes = '';
	for (const [mark] of text.matchAll(MARK)) {
		const close = PAIRS[mark];
		if (close) stack.push(close);
		else if (stack.at(-1) === mark) stack.pop();
		else if (stack.length === 0 && closes === '') closes = mark;
	}
	return { open: stack.at(-1) ?? '', closes };
}

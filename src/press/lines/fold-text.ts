import { TRADITIONAL_PAIRS } from './traditional.ts';

/** Half-width marks and their full-width twins, position by position. */
const HALF = ',:;?!()[]·•‧｡「」『』〔〕';
const FULL = '，：；？！（）【】···。“”‘’【】';
/** What each UTF-16 code unit folds to. */
const TABLE = new Uint16Array(0x10000);
for (let code = 0; code < TABLE.length; code++) TABLE[code] = code;
for (let i = 0; i < HALF.length; i++) TABLE[HALF.charCodeAt(i)] = FULL.charCodeAt(i);
for (let i = 0; i < TRADITIONAL_PAIRS.length; i += 2)
	TABLE[TRADITIONAL_PAIRS.charCodeAt(i)] = TRADITIONAL_PAIRS.charCodeAt(i + 1);
for (const [first, last] of [
	[0xff05, 0xff05],
	[0xff0f, 0xff19],
	[0xff21, 0xff5a],
] as const)
	for (let code = first; code <= last; code++) TABLE[code] = code - 0xfee0;
for (const blank of [0x3000, 9, 0xa0]) TABLE[blank] = 32;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether the mark at a place is a comma or colon between digits. */
function isInNumber(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code !== 44 && code !== 58) return false;
	return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/**
 * Any text in, a text of the same length out in which half- and full-width marks, digits, Latin
 * letters and the traditional forms our patterns know are alike. For patterns only, never shown.
 *
 * `'本報訊(記者 甲)1,200畝'` → `'本报讯（记者 甲）1,200畝'`
 */
export function foldText(text: string): string {
	let folded = '';
	let kept = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const form = TABLE[code] ?? code;
		if (form === code || isInNumber(text, i)) continue;
		folded += text.slice(kept, i) + String.fromCharCode(form);
		kept = i + 1;
	}
	return folded + text.slice(kept);
}

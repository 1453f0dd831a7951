import { TRADITIONAL_PAIRS } from './traditional.ts';

/** Half-width marks and their full-width twins, position by position. */
const HALF = ',:;?!()[]·•‧｡「」『』〔〕';
const FULL = '，：；？！（）【】···。“”‘’【】';
const TABLE = new Map<number, number>();
for (let i = 0; i < HALF.length; i++) TABLE.set(HALF.charCodeAt(i), FULL.charCodeAt(i));
for (let i = 0; i < TRADITIONAL_PAIRS.length; i += 2)
	TABLE.set(TRADITIONAL_PAIRS.charCodeAt(i), TRADITIONAL_PAIRS.charCodeAt(i + 1));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Any text in, a text of the same length out in which half- and full-width marks, digits, Latin
 * letters and the traditional forms our patterns know are alike. For patterns only, never shown.
 *
 * `'本報訊(記者 甲)1,200畝'` → `'本报讯（记者 甲）1,200畝'`
 */
export function foldText(text: string): string {
	let folded = '';
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const inNumber =
			(code === 44 || code === 58) &&
			isDigit(text.charCodeAt(i - 1)) &&
			isDigit(text.charCodeAt(i + 1));
		if (inNumber) folded += text[i];
		else if (code === 0x3000 || code === 9 || code === 0xa0) folded += ' ';
		else if (
			code === 0xff05 ||
			code === 0xff0f ||
			(code >= 0xff10 && code <= 0xff19) ||
			(code >= 0xff21 && code <= 0xff5a)
		)
			folded += String.fromCharCode(code - 0xfee0);
		else folded += String.fromCharCode(TABLE.get(code) ?? code);
	}
	return folded;
}

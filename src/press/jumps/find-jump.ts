/** A direction to another page, as printed. */
export interface FoundJump {
	/** 下转 leads on, 上接 leads back; 紧接 on a line of its own may do either. */
	readonly way: 'on' | 'back' | 'either';
	/** The page number it names. */
	readonly to: number;
	/** `[start, end)` in the text. */
	readonly start: number;
	readonly end: number;
}

const REACH = 30;
const NUMBER = '(?:[A-D]?0?(\\d{1,2})|([一二三四五六七八九十]{1,3}))';
const ON = '[紧▶→►☞▷]*下\\s*转|紧\\s*转';
const BACK = '[▲◀◁←]*上\\s*接|[续承]\\s*接|续\\s*上';
const PAGE = `\\s*(?:到|至|自)?\\s*第?\\s*${NUMBER}\\s*版`;
const BRACKETED = `[（【]\\s*(?:(${ON}|转)|(${BACK}|[接续])|(紧\\s*接))${PAGE}[^）】]{0,12}[）】]`;
const BARE = `(?:(${ON})|(${BACK})|(紧\\s*接))${PAGE}`;
const AT_START = [new RegExp(`^\\s*${BRACKETED}\\s*`, 'u'), new RegExp(`^\\s*${BARE}\\s*`, 'u')];
const AT_END = [
	new RegExp(`\\s*${BRACKETED}\\s*$`, 'u'),
	new RegExp(`\\s*${BARE}[·：\\s]?[^，。）】]{0,6}\\s*[▶→►▷]*\\s*$`, 'u'),
];
const DIGITS = '一二三四五六七八九';

/** 三 → 3, 十二 → 12. */
export function readNumeral(words: string): number {
	const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
	const digit = (word: string | undefined): number => DIGITS.indexOf(word || ' ') + 1;
	return (words.includes('十') ? Math.max(1, digit(tens)) * 10 : 0) + digit(ones);
}

function read(found: RegExpExecArray, at: number, alone: boolean): FoundJump {
	const [words, on, back, next, digits, numeral = ''] = found;
	const start = at + found.index;
	const atStart = start === 0;
	const way = on ? 'on' : back ? 'back' : next && alone ? 'either' : atStart ? 'back' : 'on';
	const to = digits === undefined ? readNumeral(numeral) : Number(digits);
	return { way, to, start, end: start + words.length };
}

/**
 * A line's folded text in, the direction to another page at its end or beginning out, if any.
 *
 * `'…不另加价。（下转第2版）'` → on to page 2; `'上接第一版'` → back to page 1.
 */
export function findJump(folded: string): FoundJump | undefined {
	const at = Math.max(0, folded.length - REACH);
	for (const pattern of AT_END) {
		const found = pattern.exec(folded.slice(at));
		if (!found) continue;
		const alone = at + found.index === 0;
		const jump = read(found, at, alone);
		if (alone || jump.way !== 'back') return jump;
	}
	for (const pattern of AT_START) {
		const found = pattern.exec(folded.slice(0, REACH));
		const jump = found && read(found, 0, false);
		if (jump && jump.way !== 'on') return jump;
	}
	return undefined;
}

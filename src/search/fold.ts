/**
 * Text as search compares it. The build and the browser run this same function, so that what is
 * looked for and what was written down are always cut alike.
 */

/** Stands for one run of punctuation: a phrase may be asked across it, a gram never spans it. */
export const BREAK = '\n';

/** Folded text: one code point each, and the UTF-16 offset in the original where it comes from. */
export interface Folded {
	readonly letters: readonly string[];
	readonly starts: readonly number[];
	/** End of each letter's origin, exclusive. */
	readonly ends: readonly number[];
}

/** Traditional characters that also stand in GB 2312, so that `needsTable` cannot see them. */
const SHARED = new Map(
	[
		'後后',
		'於于',
		'徵征',
		'乾干',
		'摺折',
		'菸烟',
		'麽么',
		'吒咤',
		'夥伙',
		'拚拼',
		'捱挨',
		'醣糖',
	].map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const CLEAR = /[\s\p{Cf}\p{Cc}\p{M}“”‘’"'`´＂＇「」『』《》〈〉〝〞﹁﹂﹃﹄]/u;
const HARD = /[，。；：！？、（）【】〔〕［］｛｝〖〗…—―·・•~～|｜,;:!?()[\]{}]/u;

let common: ReadonlySet<string> | undefined;

/** The characters of GB 2312, read off the platform's own decoder: a list that costs no bytes. */
function commonHan(): ReadonlySet<string> {
	if (common) return common;
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xf7; row++) {
		for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
	}
	common = new Set(new TextDecoder('gb2312').decode(new Uint8Array(bytes)));
	return common;
}

/** Whether a text has Han characters outside GB 2312, which may be traditional ones. */
export function needsTable(text: string): boolean {
	for (const letter of text.match(/\p{Script=Han}/gu) ?? []) {
		if (!commonHan().has(letter) && !SHARED.has(letter)) return true;
	}
	return false;
}

/**
 * Folds width, case, accents, traditional characters; drops quotation marks and spaces; makes each
 * run of other punctuation one `BREAK`. `“两新”工委，１＋Ｎ` → `两新工委⏎1+n`.
 *
 * `table` maps traditional to simplified characters; the browser loads it when `needsTable` says so.
 */
export function foldText(text: string, table: ReadonlyMap<string, string>): Folded {
	const letters: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	foldEach(text, table, (letter, start, end) => {
		letters.push(letter);
		starts.push(start);
		ends.push(end);
	});
	return { letters, starts, ends };
}

/** `foldText`, but each letter is handed on, with the start and end of its origin, and none is kept. */
export function foldEach(
	text: string,
	table: ReadonlyMap<string, string>,
	take: (letter: string, start: number, end: number) => void,
): void {
	const known = memo.get(table) ?? new Map<string, readonly string[]>();
	memo.set(table, known);
	let last = '';
	let at = 0;
	for (const origin of text) {
		const end = at + origin.length;
		let folded = known.get(origin);
		if (!folded) {
			folded = [...foldOnce(origin, table)];
			known.set(origin, folded);
		}
		for (const letter of folded) {
			if (letter !== BREAK || last !== BREAK) take(letter, at, end);
			last = letter;
		}
		at = end;
	}
}

/** What each character folds to, by table. */
const memo = new WeakMap<ReadonlyMap<string, string>, Map<string, readonly string[]>>();

function foldOnce(origin: string, table: ReadonlyMap<string, string>): string {
	if (CLEAR.test(origin)) return '';
	if (HARD.test(origin)) return BREAK;
	let folded = '';
	for (const letter of origin.normalize('NFKD').toLowerCase()) {
		if (CLEAR.test(letter)) continue;
		folded += HARD.test(letter) ? BREAK : (table.get(letter) ?? SHARED.get(letter) ?? letter);
	}
	return folded;
}

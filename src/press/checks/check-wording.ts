import { tabulateForms } from '../lines/tabulate-forms.ts';
import type { Line, Notice } from '../model.ts';
import { checkWidths } from './check-widths.ts';
import { noticesAt } from './notices-at.ts';

/** Units and names that newspapers print in small letters. */
const LATIN = new Set(['km', 'cm', 'mm', 'kg', 'kw', 'mw', 'ml', 'app', 'vs', 'wifi', 'pm']);
const SMALL = /[a-z]{2}/u;
const BETWEEN = /(?<=\p{Script=Han})\s*([a-z]{2,})\s*(?=\p{Script=Han})/gu;
/** A chain of words tied by 一, as a work flow is printed with dashes. */
const CHAIN = /[“‘（](\p{Script=Han}{2,4}(?:一\p{Script=Han}{2,4}){2,})(?=[”’）])/gu;
const HAN = /\p{Script=Han}/gu;
/** A simplified page holds so many traditional characters of a thousand, and a few more, at most. */
const ODD_SHARE = 0.002;
const FEW = 2;

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** How many characters of a text have another form in the table. */
function countOdd(text: string, table: Uint16Array): number {
	let odd = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (table[code] !== code) odd++;
	}
	return odd;
}

/**
 * A page's lines in, doubts about their characters out: Latin words between Han, 一 for a dash, marks
 * of the other width, traditional characters on a simplified page.
 */
export function checkWording(
	lines: readonly Line[],
	traditional: ReadonlyMap<string, string>,
): readonly Notice[] {
	const table = tabulateForms(traditional);
	const isOdd = (character: string): boolean => countOdd(character, table) > 0;
	const odd = lines.map(({ text }) => countOdd(text, table));
	const all = sum(odd);
	const simplified =
		all < FEW || all < sum(lines.map(({ text }) => [...text].length)) * ODD_SHARE + FEW;
	return [
		...lines.flatMap((line, i) => [
			...(SMALL.test(line.text)
				? noticesAt(line, 'words/latin-between-han', BETWEEN, (words) => !LATIN.has(words))
				: []),
			...noticesAt(line, 'words/one-for-dash', CHAIN, () => true),
			...(simplified && odd[i] ? noticesAt(line, 'words/odd-character', HAN, isOdd) : []),
		]),
		...checkWidths(lines),
	];
}

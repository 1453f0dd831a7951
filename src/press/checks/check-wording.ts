import type { Line, Notice } from '../model.ts';
import { makeNotice, type NoticeId } from '../notices.ts';

/** Units and names that newspapers print in small letters. */
const LATIN = new Set(['km', 'cm', 'mm', 'kg', 'kw', 'mw', 'ml', 'app', 'vs', 'wifi', 'pm']);
const BETWEEN = /(?<=\p{Script=Han})\s*([a-z]{2,})\s*(?=\p{Script=Han})/gu;
/** A chain of words tied by 一, as a work flow is printed with dashes. */
const CHAIN = /(?<=[“‘（])\p{Script=Han}{2,4}(?:一\p{Script=Han}{2,4}){2,}(?=[”’）])/gu;
const HALF = /(?<=\p{Script=Han})[,;:!?()](?=[\p{Script=Han}\s]|$)/gu;
const FULL = /(?<=\p{Script=Han})[，；：！？（）](?=[\p{Script=Han}\s]|$)/gu;
/** Below this share of a page's marks a width is the odd one. */
const ODD_SHARE = 0.03;
const FEW = 20;

function noticesAt(
	line: Line,
	ruleId: NoticeId,
	pattern: RegExp,
	keep: (found: string) => boolean,
): Notice[] {
	return [...line.text.matchAll(pattern)].flatMap((match) => {
		const words = match[1] ?? match[0];
		if (!keep(words)) return [];
		const start = line.place.start + match.index + match[0].indexOf(words);
		return [makeNotice(ruleId, { ...line.place, start, end: start + words.length }, words)];
	});
}

/** The first mark of a line whose width the page hardly uses. */
function checkWidths(lines: readonly Line[]): Notice[] {
	const count = (pattern: RegExp): number =>
		lines.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
	const half = count(HALF);
	const full = count(FULL);
	const odd = half < full ? HALF : FULL;
	if (half + full < FEW || Math.min(half, full) > (half + full) * ODD_SHARE) return [];
	return lines.flatMap((line) => noticesAt(line, 'words/mixed-width', odd, () => true).slice(0, 1));
}

/**
 * A page's lines in, doubts about their characters out: Latin words between Han, 一 for a dash, marks
 * of the other width, traditional characters on a simplified page.
 */
export function checkWording(
	lines: readonly Line[],
	traditional: ReadonlyMap<string, string>,
): readonly Notice[] {
	const isOdd = (character: string): boolean => {
		const simplified = traditional.get(character);
		return simplified !== undefined && simplified !== character;
	};
	const characters = lines.flatMap(({ text }) => [...text]);
	const simplified = characters.filter(isOdd).length < characters.length * 0.002 + 2;
	return [
		...lines.flatMap((line) => [
			...noticesAt(line, 'words/latin-between-han', BETWEEN, (words) => !LATIN.has(words)),
			...noticesAt(line, 'words/one-for-dash', CHAIN, () => true),
			...(simplified ? noticesAt(line, 'words/odd-character', /\p{Script=Han}/gu, isOdd) : []),
		]),
		...checkWidths(lines),
	];
}

import type { PageShape } from '../page-shape.ts';

const NUMERALS = '一二三四五六七八九十';
const NUMBERED = /^[（(]?(?:([一二三四五六七八九十])[、）)]|(\d{1,2})[．.、）)])/u;
const SPEAKER = /^[\p{Script=Han}·]{1,6}：/u;

/** The number printed before a line, 0 for none. */
function numberOf(folded: string | undefined): number {
	const found = NUMBERED.exec(folded ?? '');
	return found?.[2] ? Number(found[2]) : NUMERALS.indexOf(found?.[1] ?? ' ') + 1;
}

/** How many lines of the page begin as this one does, with a speaker's name. */
function countTurns({ lines }: PageShape, folded: string): number {
	const speaker = SPEAKER.exec(folded)?.[0];
	return speaker ? lines.filter((line) => line.folded.startsWith(speaker)).length : 0;
}

/** What says item of a list or turn of talk, not heading: the next number right below, the name again. */
export function listFeatures(page: PageShape, i: number): string[] {
	const folded = page.lines[i]?.folded ?? '';
	const features: string[] = [];
	const number = numberOf(folded);
	if (number > 0) {
		const above = numberOf(page.lines[i - 1]?.folded) === number - 1 && number > 1;
		const below = numberOf(page.lines[i + 1]?.folded) === number + 1;
		features.push(`numbered ${above ? 'on' : ''}${below ? 'off' : ''}`);
	}
	const turns = countTurns(page, folded);
	if (turns > 0) features.push(`speaker:${Math.min(3, turns)}`);
	return features;
}

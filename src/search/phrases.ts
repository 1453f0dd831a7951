import { BREAK, foldText } from './fold.ts';

/** One phrase a reader asks for: runs of letters with the distance of each from the first letter. */
export interface Phrase {
	/** As it was typed, without outer quotes. */
	readonly text: string;
	readonly runs: readonly { readonly at: number; readonly letters: readonly string[] }[];
}

const PAIRS = new Map([
	['"', '"'],
	['“', '”'],
	['「', '」'],
	['『', '』'],
]);

/**
 * Splits what a reader typed into phrases: at spaces, but not inside quotation marks.
 * `三会一课 “New Era” 7.4万亩` → `三会一课`, `New Era`, `7.4万亩`. Phrases without a letter are dropped.
 */
export function splitQuery(query: string, table: ReadonlyMap<string, string>): readonly Phrase[] {
	const texts: string[] = [];
	let current = '';
	let close: string | undefined;
	for (const letter of query) {
		if (close ? letter === close : PAIRS.has(letter) && query.includes(PAIRS.get(letter) ?? '')) {
			close = close ? undefined : PAIRS.get(letter);
			current += letter;
		} else if (!close && /\s/u.test(letter)) {
			texts.push(current);
			current = '';
		} else current += letter;
	}
	texts.push(current);
	const phrases = texts.map((text) => makePhrase(text, table)).filter(({ runs }) => runs.length);
	return phrases.filter(
		({ text }, index) => phrases.findIndex((other) => other.text === text) === index,
	);
}

/** A single phrase: spaces and quotation marks inside count for nothing. */
export function makePhrase(text: string, table: ReadonlyMap<string, string>): Phrase {
	const { letters } = foldText(text, table);
	const runs: { at: number; letters: string[] }[] = [];
	let run: { at: number; letters: string[] } | undefined;
	letters.forEach((letter, at) => {
		if (letter === BREAK) run = undefined;
		else if (run) run.letters.push(letter);
		else runs.push((run = { at, letters: [letter] }));
	});
	const first = runs[0]?.at ?? 0;
	return {
		text: text.replace(/^["“「『]+|["”」』]+$/gu, '').trim(),
		runs: runs.map(({ at, letters }) => ({ at: at - first, letters })),
	};
}

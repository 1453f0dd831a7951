import { BREAK, foldText } from './fold.ts';

/** One phrase a reader asks for. */
export interface Phrase {
	/** As it was typed, without quotation marks. */
	readonly text: string;
	/** Folded; begins and ends with a letter, a `BREAK` stands for punctuation inside. */
	readonly letters: readonly string[];
}

/** Letters between two breaks, and how far the first stands from the phrase's first letter. */
export interface Run {
	readonly at: number;
	readonly letters: readonly string[];
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
	const texts = [''];
	let close: string | undefined;
	[...query].forEach((letter, at, all) => {
		const partner = PAIRS.get(letter);
		if (close) close = letter === close ? undefined : close;
		else if (partner && all.includes(partner, at + 1)) close = partner;
		if (!close && /\s/u.test(letter)) texts.push('');
		else texts[texts.length - 1] += letter;
	});
	const phrases = texts.map((text) => makePhrase(text, table));
	const keys = phrases.map(({ letters }) => letters.join(''));
	return phrases.filter(({ letters }, at) => letters.length && keys.indexOf(keys[at] ?? '') === at);
}

/** A single phrase: spaces and quotation marks inside count for nothing. */
export function makePhrase(text: string, table: ReadonlyMap<string, string>): Phrase {
	const { letters } = foldText(text, table);
	const from = letters[0] === BREAK ? 1 : 0;
	const to = letters.at(-1) === BREAK ? letters.length - 1 : letters.length;
	return {
		text: text.replace(/["“”「」『』]/gu, '').trim(),
		letters: letters.slice(from, Math.max(from, to)),
	};
}

/** A phrase cut at its punctuation. */
export function listRuns({ letters }: Phrase): readonly Run[] {
	const runs: { at: number; letters: string[] }[] = [];
	letters.forEach((letter, at) => {
		if (letter === BREAK) return;
		if (at === 0 || letters[at - 1] === BREAK) runs.push({ at, letters: [letter] });
		else runs.at(-1)?.letters.push(letter);
	});
	return runs;
}

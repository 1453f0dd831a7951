import { type Lexicon, nameClass } from '../../src/press/cuts/class-of.ts';
import { segment } from '../../src/press/cuts/segment.ts';
import type { ClassPairs } from '../../src/press/cuts/weigh-classes.ts';

const FREQUENT = 220;
const FEWEST = 4;
const DOUBT = 3;
const MOST_LETTERS = 24;

/** A folded text in, its words, numbers and marks out. */
function listWords(text: string, { words }: Lexicon): string[] {
	return (text.match(/\p{Script=Han}+|\d[\d.,]*|[A-Za-z]+|\S/gu) ?? []).flatMap((stretch) => {
		if (!/\p{Script=Han}/u.test(stretch)) return [stretch];
		const found: string[] = [];
		for (let rest = stretch; rest !== ''; ) {
			const first = segment(rest.slice(0, MOST_LETTERS), words, true).words.at(-1) || rest[0];
			found.push(first ?? '');
			rest = rest.slice(first?.length ?? 1);
		}
		return found;
	});
}

/** Texts in, the classes of their words out: the most frequent words themselves, the rest by kind. */
export function nameClasses(texts: readonly string[], lexicon: Lexicon): string[] {
	const all = texts.flatMap((text) => listWords(text, lexicon));
	const count = (list: readonly string[]): [string, number][] => {
		const counts = new Map<string, number>();
		for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
		return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	};
	const top = count(all.filter((word) => /\p{Script=Han}/u.test(word))).slice(0, FREQUENT);
	const frequent = new Set(top.map(([word]) => word));
	return count(all.map((word) => nameClass(word, lexicon, (w) => frequent.has(w))))
		.filter(([, times]) => times >= FEWEST)
		.map(([name]) => name);
}

/** Texts and the classes told apart in, the log-odds of any two in a row out. */
export function countClasses(
	texts: readonly string[],
	names: readonly string[],
	lexicon: Lexicon,
): ClassPairs {
	const size = names.length;
	const index = new Map(names.map((name, i) => [name, i]));
	const alone = new Float64Array(size);
	const pairs = new Float64Array(size * size);
	let total = 0;
	for (const text of texts) {
		let last = -1;
		for (const word of listWords(text, lexicon)) {
			const found = index.get(nameClass(word, lexicon, (w) => index.has(w))) ?? -1;
			if (found >= 0) alone[found] = (alone[found] ?? 0) + 1;
			if (found >= 0 && last >= 0)
				pairs[last * size + found] = (pairs[last * size + found] ?? 0) + 1;
			last = found;
			total++;
		}
	}
	return pairs.map((count, at) => {
		const chance = ((alone[Math.floor(at / size)] ?? 0) * (alone[at % size] ?? 0)) / total;
		return Math.log((count + DOUBT) / (chance + DOUBT));
	});
}

/** How one page was printed and recognised: what all its articles share. */
import type { Random } from './random.ts';

export interface Habits {
	/** `#` before headlines. */
	readonly markdown: boolean;
	/** Before decks and kickers, on a Markdown page. */
	readonly markdownDeck: boolean;
	readonly crossheadMark: 'none' | 'hashes' | 'bold';
	readonly halfWidth: boolean;
	/** Two ideographic spaces before a paragraph. */
	readonly indented: boolean;
	/** An empty line between two lines of text. */
	readonly blankBetween: boolean;
	/** The lines of one headline stand without an empty line between them. */
	readonly tightHeads: boolean;
	/** The lines of a poem stand without empty lines between them. */
	readonly tightVerse: boolean;
	/** Extra empty lines where a picture stood. */
	readonly pictureGap: number;
	/** 朱 鹰 for 朱鹰. */
	readonly spacedNames: boolean;
	readonly finalNewline: boolean;
}

/** Draws the habits of a page. A traditional page keeps its full-width punctuation. */
export function chooseHabits(random: Random, script: 'hans' | 'hant'): Habits {
	const markdown = random.chance(0.35);
	return {
		markdown,
		markdownDeck: random.chance(0.6),
		crossheadMark: markdown ? random.pick(['none', 'hashes', 'bold']) : 'none',
		halfWidth: script === 'hans' && random.chance(0.4),
		indented: random.chance(0.15),
		blankBetween: random.chance(0.88),
		tightHeads: random.chance(0.3),
		tightVerse: random.chance(0.4),
		pictureGap: random.pick([2, 2, 2, 2, 2, 2, 2, 1, 1, 0]),
		spacedNames: random.chance(0.3),
		finalNewline: random.chance(0.3),
	};
}

const WIDE = '，：；？！（）';
const NARROW = ',:;?!()';

/** The text in the page's width of punctuation: `（一）：` becomes `(一):` on a half-width page. */
export function setWidth(text: string, habits: Habits): string {
	if (!habits.halfWidth) return text;
	return text.replace(/[，：；？！（）]/g, (sign) => NARROW[WIDE.indexOf(sign)] ?? sign);
}

/** The text with the two-character names of the byline spaced, where the page does so. */
export function spaceNames(text: string, names: readonly string[], habits: Habits): string {
	if (!habits.spacedNames) return text;
	return names
		.filter((name) => name.length === 2)
		.reduce((sum, name) => sum.replace(name, `${name[0]} ${name[1]}`), text);
}

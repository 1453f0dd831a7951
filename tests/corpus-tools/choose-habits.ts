/** How one page was printed and recognised: what all its articles share. */
import type { Random } from './random.ts';

export interface Habits {
	/** How headlines are marked: `#` on the first and `##` on the others, one mark on all, bold, not at all. */
	readonly headMark: 'none' | 'ranked' | '# ' | '## ' | '### ' | 'bold';
	/** Decks and kickers are marked too, one level deeper. */
	readonly markedDeck: boolean;
	readonly crossheadMark: 'none' | 'hashes' | 'bold';
	readonly halfWidth: boolean;
	/** Two ideographic spaces before a paragraph. */
	readonly indented: boolean;
	/** Empty lines between two lines of text: everywhere, nowhere, two everywhere, or only around heads and pictures. */
	readonly blanks: 'one' | 'none' | 'two' | 'heads';
	/** What of a head stands without an empty line between: the lines of its headline, all of it, nothing. */
	readonly tightHeads: 'headline' | 'all' | 'none';
	/** The lines of a poem stand without empty lines between them. */
	readonly tightVerse: boolean;
	/** Extra empty lines where a picture stood. */
	readonly pictureGap: number;
	/** Such empty lines also stand where no caption follows. */
	readonly strayGaps: boolean;
	/** 朱 鹰 for 朱鹰. */
	readonly spacedNames: boolean;
	readonly finalNewline: boolean;
}

/** Draws the habits of a page. A traditional page keeps its full-width punctuation. */
export function chooseHabits(random: Random, script: 'hans' | 'hant'): Habits {
	const headMark = random.chance(0.4)
		? random.pick(['ranked', 'ranked', 'ranked', '# ', '## ', '### ', 'bold'] as const)
		: 'none';
	const marked = headMark !== 'none';
	return {
		headMark,
		markedDeck: marked && random.chance(0.6),
		crossheadMark: marked ? random.pick(['none', 'none', 'hashes', 'bold']) : 'none',
		halfWidth: script === 'hans' && random.chance(0.4),
		indented: random.chance(0.15),
		blanks: random.chance(0.8) ? 'one' : random.pick(['none', 'none', 'two', 'heads']),
		tightHeads: random.pick(['headline', 'headline', 'headline', 'all', 'none']),
		tightVerse: random.chance(0.4),
		pictureGap: random.pick([2, 2, 2, 2, 2, 2, 2, 1, 1, 0]),
		strayGaps: random.chance(0.4),
		spacedNames: random.chance(0.3),
		finalNewline: random.chance(0.3),
	};
}

/** The mark before a line of a head, on this page; a bold mark also closes the line. */
export function markHead(
	{ headMark, markedDeck }: Habits,
	role: 'title' | 'kicker' | 'subtitle',
	first: boolean,
): string {
	if (headMark === 'none' || (role !== 'title' && !markedDeck)) return '';
	if (headMark === 'bold') return '**';
	if (headMark === 'ranked') return role === 'title' && first ? '# ' : '## ';
	return role === 'title' ? headMark : `#${headMark}`;
}

/** Empty lines before a line of this role, unless it stands tight. */
export function blanksBefore({ blanks }: Habits, role: string, above: string): number {
	if (blanks === 'heads') return role === above || role === 'body' ? 0 : 1;
	return { one: 1, none: 0, two: 2 }[blanks];
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

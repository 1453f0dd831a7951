import { LEAD_NAMES, TAIL_NAMES } from '../blocks/patterns.ts';
import { readByline } from '../blocks/read-byline.ts';
import { foldText } from '../lines/fold-text.ts';
import type { Author, Block, World } from '../model.ts';

const NO_NAME = -2;
const OPENING = 100;

/** Bylines are read in folded characters; a name is told in those it is printed in. */
function asPrinted({ name, post }: Author, text: string): Author {
	const plain = text.replace(/\s+/gu, '');
	const folded = foldText(plain);
	const printed = (words: string): string => {
		const at = folded.indexOf(words);
		return at < 0 ? words : plain.slice(at, at + words.length);
	};
	return { name: printed(name), ...(post === undefined ? {} : { post: printed(post) }) };
}

/**
 * An article's blocks in, its authors out: from its bylines, else from the brackets of its lead
 * (本报讯（通讯员 甲 乙）), else from brackets at its very end.
 */
export function readNames(blocks: readonly Block[], words: World['words']): readonly Author[] {
	const authors: Author[] = [];
	const add = (found: readonly Author[]): void => {
		for (const author of found)
			if (!authors.some(({ name }) => name === author.name)) authors.push(author);
	};
	for (const { role, text } of blocks)
		if (role === 'byline') {
			const reading = readByline(foldText(text), words);
			if (reading.score > NO_NAME) add(reading.authors.map((author) => asPrinted(author, text)));
		}
	const bodies = blocks.filter(({ role }) => role === 'body');
	const opening = bodies[0]?.text.slice(0, OPENING) ?? '';
	const lead = LEAD_NAMES.exec(foldText(opening));
	if (lead) {
		const { authors: named } = readByline(lead[1] ?? lead[2] ?? '', words);
		add(named.map((author) => asPrinted(author, opening)));
	}
	const ending = bodies.at(-1)?.text.slice(-OPENING) ?? '';
	const tail = TAIL_NAMES.exec(foldText(ending));
	if (tail && authors.length === 0) {
		const reading = readByline(`（${tail[1]}）`, words);
		if (reading.score > 0.5) add(reading.authors.map((author) => asPrinted(author, ending)));
	}
	return authors;
}

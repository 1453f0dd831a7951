import { LEAD_NAMES, TAIL_NAMES } from '../blocks/patterns.ts';
import { readByline } from '../blocks/read-byline.ts';
import { foldText } from '../lines/fold-text.ts';
import type { Author, Block, World } from '../model.ts';

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
		if (role === 'byline') add(readByline(foldText(text), words).authors);
	const bodies = blocks.filter(({ role }) => role === 'body');
	const lead = LEAD_NAMES.exec(foldText(bodies[0]?.text ?? ''));
	if (lead) add(readByline(lead[1] ?? lead[2] ?? '', words).authors);
	const tail = TAIL_NAMES.exec(foldText(bodies.at(-1)?.text ?? '').slice(-60));
	if (tail && authors.length === 0) {
		const reading = readByline(`（${tail[1]}）`, words);
		if (reading.score > 0.5) add(reading.authors);
	}
	return authors;
}

import type { Block } from '../press/model.ts';

/** A block with the name its paragraph carries on the article's page (`#p3`), if it is shown there. */
export interface NumberedBlock {
	readonly block: Block;
	/** `p` body, `s` crosshead, `d` a passage printed a second time; heads and credits have none. */
	readonly anchor?: string;
}

const letters: Partial<Record<Block['role'], string>> = {
	body: 'p',
	crosshead: 's',
	duplicate: 'd',
};

/** Names an article's paragraphs in reading order, each kind counted from 1. */
export function numberBlocks(blocks: readonly Block[]): readonly NumberedBlock[] {
	const counts = new Map<string, number>();
	return blocks.map((block) => {
		const letter = letters[block.role];
		if (letter === undefined) return { block };
		const count = (counts.get(letter) ?? 0) + 1;
		counts.set(letter, count);
		return { block, anchor: `${letter}${count}` };
	});
}

import type { Block, DivisionMatch, World } from '../model.ts';
import { placeInBlock } from '../places/place-in-block.ts';

const ours = /(?:我|全)[县市区旗]/;

/**
 * In a county's own paper 我县 and 全县 mean that county: finds such a word in an article that names
 * no county. Nothing where the paper's home is a prefecture or not known.
 */
export function findHomeWord(
	blocks: readonly Block[],
	{ divisions, paper: { home } }: World,
): DivisionMatch | undefined {
	if (home?.length !== 6 || !divisions.some(({ code }) => code === home)) return undefined;
	for (const { text, pieces } of blocks) {
		const word = ours.exec(text);
		if (!word) continue;
		const place = placeInBlock(pieces, word.index, word.index + word[0].length);
		return { code: home, text: word[0], because: 'word-for-home', place };
	}
	return undefined;
}

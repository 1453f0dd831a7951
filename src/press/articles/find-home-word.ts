import type { Block, DivisionMatch, World } from '../model.ts';
import { placeInBlock } from '../places/place-in-block.ts';

/**
 * In a county's own paper 我县, 全县, 县委 mean that county: finds such a word in an article that names
 * no county. Nothing where the paper's home is a prefecture or not known.
 */
export function findHomeWord(
	blocks: readonly Block[],
	{ divisions, paper: { home } }: World,
): DivisionMatch | undefined {
	if (home?.length !== 6) return undefined;
	const name = divisions.find(({ code }) => code === home)?.name;
	const kind = name?.at(-1);
	if (!kind) return undefined;
	const ours = new RegExp(`[我全本]${kind}|${kind}(?:委|政府|人大|政协|直|城)`);
	for (const { text, pieces } of blocks) {
		const word = ours.exec(text);
		if (!word) continue;
		const place = placeInBlock(pieces, word.index, word.index + word[0].length);
		return { code: home, text: word[0], because: 'word-for-home', place };
	}
	return undefined;
}

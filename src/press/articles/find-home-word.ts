import type { Block, DivisionMatch, World } from '../model.ts';
import { placeInBlock } from '../places/place-in-block.ts';

const kinds = new WeakMap<World['divisions'], Map<string, string | undefined>>();

/** The last character of a county's name, looked for once: the table is long, the articles many. */
function kindOf(county: string, divisions: World['divisions']): string | undefined {
	const known = kinds.get(divisions) ?? new Map<string, string | undefined>();
	kinds.set(divisions, known);
	if (!known.has(county))
		known.set(county, divisions.find(({ code }) => code === county)?.name.at(-1));
	return known.get(county);
}

/**
 * In a county's own paper 我县 means that county, and so do 全县 and 县委 where no other is named: finds
 * such a word, of the first kind only when `firstPerson`. Nothing where the paper's home is a
 * prefecture or not known.
 */
export function findHomeWord(
	blocks: readonly Block[],
	{ divisions, paper: { home } }: World,
	firstPerson: boolean,
): DivisionMatch | undefined {
	if (home?.length !== 6) return undefined;
	const kind = kindOf(home, divisions);
	if (!kind) return undefined;
	const all = `[我全本]${kind}|${kind}(?:委|政府|人大|政协|直|城)`;
	const ours = new RegExp(firstPerson ? `我${kind}` : all);
	for (const { text, pieces } of blocks) {
		const word = ours.exec(text);
		if (!word) continue;
		const place = placeInBlock(pieces, word.index, word.index + word[0].length);
		return { code: home, text: word[0], because: 'word-for-home', place };
	}
	return undefined;
}

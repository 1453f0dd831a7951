import type { Block, DivisionMatch, World } from '../model.ts';
import { type FoundName, findNames } from './find-names.ts';
import { foldTraditional } from './fold-traditional.ts';
import { placeInBlock } from './place-in-block.ts';

/** Which part of an article a name stands in: its headings, its text, or byline and credit. */
type Zone = 'head' | 'text' | 'sign';

/** A name found in an article, with the divisions it may mean. */
export interface PlaceHit extends Omit<FoundName, 'from' | 'to'> {
	readonly text: string;
	readonly zone: Zone;
	readonly block: Pick<Block, 'role' | 'pieces' | 'text'>;
	/** `[from, to)` of the block's text. */
	readonly from: number;
	readonly to: number;
}

const zones: Partial<Record<Block['role'], Zone>> = {
	kicker: 'head',
	headline: 'head',
	deck: 'head',
	crosshead: 'text',
	body: 'text',
	byline: 'sign',
	credit: 'sign',
};

/** Finds the names in all of an article's blocks, in reading order; what is printed twice once. */
export function readPlaces(
	blocks: readonly Pick<Block, 'role' | 'text' | 'pieces'>[],
	world: World,
): PlaceHit[] {
	return blocks.flatMap((block) => {
		const zone = zones[block.role];
		if (!zone) return [];
		return findNames(foldTraditional(block.text, world.traditional), world).map((found) => ({
			...found,
			text: block.text.slice(found.from, found.to),
			zone,
			block,
		}));
	});
}

/** The match that says: this name means, or lies in, the division `code`. */
export function matchOf(
	{ block, from, to, text }: PlaceHit,
	code: string,
	because: string,
): DivisionMatch {
	return { code, text, because, place: placeInBlock(block.pieces, from, to) };
}

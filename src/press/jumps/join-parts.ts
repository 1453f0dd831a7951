import { stopsSentence } from '../lines/stops-sentence.ts';
import type { Article, Block, Piece } from '../model.ts';
import type { JumpPair } from './pair-jumps.ts';

type Seam = Pick<JumpPair, 'confidence' | 'joins'>;

const HEADS: ReadonlySet<Block['role']> = new Set(['kicker', 'headline', 'deck', 'byline']);

const round = (x: number): number => Math.round(x * 1000) / 1000;
const isHead = ({ role }: Block): boolean => HEADS.has(role);

/** The last paragraph on one page goes on in mid-sentence on the next. */
function mend(last: Block, first: Block, confidence: number): Block {
	const at = last.text.length;
	const pieces = first.pieces.map((piece, i): Piece => {
		const moved = { ...piece, from: piece.from + at, to: piece.to + at };
		return i === 0 ? { ...moved, because: 'jumps/continued', confidence } : moved;
	});
	const repeats = [
		...(last.repeats ?? []),
		...(first.repeats ?? []).map((one) => ({ ...one, from: one.from + at, to: one.to + at })),
	];
	return {
		...last,
		text: last.text + first.text,
		pieces: [...last.pieces, ...pieces],
		...(repeats.length > 0 && { repeats }),
	};
}

/** The blocks of both parts: heads first, then the text, mended where the page breaks a sentence. */
function joinBlocks(one: readonly Block[], two: readonly Block[], seam: Seam): Block[] {
	const heads = [...one.filter(isHead), ...two.filter(isHead)];
	const before = one.filter((block) => !isHead(block));
	const after = two.filter((block) => !isHead(block));
	const last = before.at(-1);
	const [first, ...rest] = after;
	const texts = last?.role === 'body' && first?.role === 'body';
	if (!texts || !(seam.joins ?? !stopsSentence(last.text))) return [...heads, ...before, ...after];
	return [...heads, ...before.slice(0, -1), mend(last, first, seam.confidence), ...rest];
}

/**
 * The parts of an article on two pages and what is known of the seam in, the whole article out. It is called what it is called
 * where it begins; the headline over its continuation stays one of its blocks.
 */
export function joinParts(one: Article, two: Article, seam: Seam): Article {
	const credit = one.credit ?? two.credit;
	return {
		...one,
		byline: one.byline.length > 0 ? one.byline : two.byline,
		...(credit !== undefined && { credit }),
		truncated: [
			...one.truncated.filter((end) => end === 'start'),
			...two.truncated.filter((end) => end === 'end'),
		],
		blocks: joinBlocks(one.blocks, two.blocks, seam),
		confidence: round(one.confidence * two.confidence * seam.confidence),
		pages: [...one.pages, ...two.pages.filter((page) => !one.pages.includes(page))],
	};
}

import type { Block, Piece } from '../press/model.ts';
import type { IssueSource } from './read-issue-folder.ts';

/** Decoded page texts by page id. */
export type PageTexts = ReadonlyMap<string, string>;

/** The texts of an issue's pages. */
export function textsOf({ pages }: IssueSource): PageTexts {
	return new Map(pages.map(({ id, text }) => [id, text]));
}

/** What stands in the source at these pieces, a line a piece. */
export function sourceOf(pieces: readonly Piece[], texts: PageTexts): string {
	return pieces
		.map(({ place }) => sliceOf(texts, place.page).slice(place.start, place.end))
		.join('\n');
}

/** The source text an article's address is tied to: its headline's or first block's first line. */
export function headOf(blocks: readonly Block[], texts: PageTexts): string {
	const head = blocks.find(({ role }) => role === 'headline') ?? blocks[0];
	return head ? sourceOf(head.pieces.slice(0, 1), texts).trim() : '';
}

function sliceOf(texts: PageTexts, page: string): string {
	const text = texts.get(page);
	if (text === undefined)
		throw new Error(`Unexpected page \`${page}\` in a reading of other pages`);
	return text;
}

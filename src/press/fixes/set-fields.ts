import type { Fix } from '../fixes.ts';
import type { Article, Author, Block, Line, Piece } from '../model.ts';
import { findTarget } from './find-target.ts';
import { otherTarget } from './other-target.ts';

/** A fix and the line it was found at. */
export interface PlacedFix {
	readonly fix: Fix;
	readonly line: Line;
	/** The other line it names. */
	readonly other?: Line;
}

/** Lines and fixes in, each fix with the lines it names out. */
export function placeFixes(lines: readonly Line[], fixes: readonly Fix[]): readonly PlacedFix[] {
	return fixes.flatMap((fix) => {
		const line = lines[findTarget(lines, fix.target) ?? -1];
		const named = otherTarget(fix);
		const other = named && lines[findTarget(lines, named) ?? -1];
		return line ? [{ fix, line, ...(other && { other }) }] : [];
	});
}

/** Whether pieces are taken from a line. */
export function standsIn(pieces: readonly Piece[], { place, number }: Line): boolean {
	return pieces.some((piece) => piece.line === number && piece.place.page === place.page);
}

/** `记者 甲乙` → 甲乙, 记者. */
export const toAuthor = (words: string): Author => {
	const [name = words, post] = words.trim().split(/\s+/u).reverse();
	return post === undefined ? { name } : { name, post };
};

function setField(article: Article, { fix, line }: PlacedFix): Article {
	if (fix.kind !== 'field') return article;
	const { field, value, target } = fix;
	if (field === 'byline') return { ...article, byline: value?.map(toAuthor) ?? [] };
	const { [field]: _, ...rest } = article;
	const words = value?.[0];
	if (words === undefined) return rest;
	if (field !== 'county') return { ...rest, [field]: words };
	const { region: __, ...named } = rest;
	const start = line.place.start + line.text.indexOf(target.expects);
	const place = { ...line.place, start, end: start + target.expects.length };
	const county = { code: words, text: target.expects, because: 'fixes/county', place };
	return { ...named, county, mentions: article.mentions.filter(({ code }) => code !== words) };
}

function addNote(blocks: readonly Block[], note: string, line: Line): readonly Block[] {
	return blocks.map((block) =>
		standsIn(block.pieces, line) ? { ...block, notes: [...(block.notes ?? []), note] } : block,
	);
}

/** An article and the fixes of its pages in; out, the article with the fields and notes set in it. */
export function setFields(given: Article, fixes: readonly PlacedFix[]): Article {
	let article = given;
	for (const placed of fixes) {
		const { fix, line } = placed;
		if (!given.blocks.some(({ pieces }) => standsIn(pieces, line))) continue;
		if (fix.kind === 'field') article = setField(article, placed);
		if (fix.kind === 'note')
			article = { ...article, blocks: addNote(article.blocks, fix.text, line) };
	}
	return article;
}

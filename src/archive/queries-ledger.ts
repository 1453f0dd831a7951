import type { Line, Piece } from '../press/model.ts';
import { numberBlocks } from '../words/number-blocks.ts';
import * as queries from './queries.ts';
import { card } from './queries-cards.ts';
import { pagesOfIssue, photosOfIssue } from './queries-lookups.ts';
import type { PageRecord } from './records.ts';
import type { LedgerEntry, LedgerLine } from './records-views.ts';

type Entries = Map<number, LedgerEntry[]>;

const add = (entries: Entries, line: number, entry: LedgerEntry): void => {
	entries.set(line, [...(entries.get(line) ?? []), entry]);
};

const addPieces = (
	entries: Entries,
	page: string,
	pieces: readonly Piece[],
	entry: LedgerEntry,
): void => {
	pieces.forEach((piece) => {
		if (piece.place.page !== page) return;
		const join = piece.confidence !== undefined ? { confidence: piece.confidence } : {};
		add(entries, piece.line, { ...entry, joined: piece.because !== undefined, ...join });
	});
};

const isBlank = ({ text }: Line): boolean => text.trim() === '';

/** Every line of a page in print order and what became of it. Throws when a line is unaccounted for. */
export async function ledger(page: PageRecord): Promise<readonly LedgerLine[]> {
	const entries: Entries = new Map();
	const { lines } = await queries.pageText(page.id);
	for (const id of (await pagesOfIssue(page.issue)).flatMap(({ articles }) => articles)) {
		const { article } = await card(id);
		if (!article.pages.includes(page.id)) continue;
		for (const { block, anchor } of numberBlocks(await queries.articleText(id))) {
			const { role, because } = block;
			const known = anchor === undefined ? {} : { anchor };
			addPieces(entries, page.id, block.pieces, { kind: role, because, article, ...known });
		}
	}
	for (const photo of await photosOfIssue(page.issue)) {
		addPieces(entries, page.id, photo.pieces, { kind: 'photo', because: 'photo', photo });
	}
	for (const { line, kind, because } of page.furniture)
		add(entries, line.number, { kind, because });
	return lines.map((line) => {
		const found = entries.get(line.number) ?? [];
		if (found.length === 0 && !isBlank(line)) {
			throw new Error(`${page.file}:${line.number} is in no article, photo or furniture`);
		}
		return { number: line.number, text: line.text, entries: found };
	});
}

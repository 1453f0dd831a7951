import type { Fix } from '../fixes.ts';
import type { Article, Line } from '../model.ts';
import { toEdit } from './list-edits.ts';
import { standsIn, toAuthor } from './set-fields.ts';
import type { LineTrace } from './trace-line.ts';

type WordFix = Extract<Fix, { kind: 'field' | 'note' | 'replace' | 'drop' | 'withhold' }>;

const nameAll = (byline: Article['byline']): string =>
	byline.map(({ name, post = '' }) => `${name} ${post}`).join('、');

function isSet({ field, value }: WordFix & { kind: 'field' }, is: LineTrace): boolean {
	const owner = is.photo ?? is.article;
	if (field === 'county') return owner !== undefined && owner.county?.code === value?.[0];
	if (!is.article) return false;
	if (field === 'byline') return nameAll(is.article.byline) === nameAll(value?.map(toAuthor) ?? []);
	return is.article[field] === value?.[0];
}

/** Whether a stretch of a line is read as an edit says, wherever the line is printed. */
function isRead(fix: WordFix, line: Line, is: LineTrace): boolean {
	const edit = toEdit(fix, line);
	if (!edit) return is.role === 'duplicate';
	const pieces = is.photo?.pieces ?? is.article?.blocks.flatMap((block) => block.pieces) ?? [];
	const met = pieces.filter(
		({ place: { page, start, end } }) =>
			page === edit.place.page && start < edit.place.end && end > edit.place.start,
	);
	if (edit.withheld) return met.every(({ corrected }) => corrected);
	return met.some((piece) => {
		const block = is.article?.blocks.find(({ pieces: own }) => own.includes(piece));
		const text = block?.text.slice(piece.from, piece.to) ?? edit.text;
		return piece.corrected && piece.to - piece.from === edit.text.length && text === edit.text;
	});
}

/** Whether the words of a reading are as a fix of words asks. */
export function isWritten(fix: WordFix, line: Line, is: LineTrace): boolean {
	if (fix.kind === 'field') return isSet(fix, is);
	if (fix.kind === 'withhold' && fix.scope === 'article') return is.article !== undefined;
	if (fix.kind !== 'note') return isRead(fix, line, is);
	return (is.article?.blocks ?? []).some(
		({ notes, pieces }) => notes?.includes(fix.text) && standsIn(pieces, line),
	);
}

import type { Fix, FixTarget } from '../../press/fixes.ts';
import { fixFields, type WrittenFix } from './fixes-file.ts';

/** A line as a fix names it. */
export interface NamedLine {
	/** The file name, without ending, of another page of the issue. */
	readonly page?: string;
	readonly line: number;
	readonly text: string;
}

/** The id of the page a line named beside the page `own` stands on. */
export function pageOf(own: string, { page }: NamedLine): string {
	return page === undefined ? own : `${own.slice(0, own.lastIndexOf('/'))}/${page}`;
}

/** One fix as written, and the page it stands beside → what the press is told; `set` may say several things. */
export function toFix(page: string, written: WrittenFix): readonly Fix[] {
	const at = (named: NamedLine): FixTarget => ({
		page: pageOf(page, named),
		line: named.line,
		expects: named.text,
	});
	const { reason, date } = written;
	const base = {
		target: at(written),
		...(reason === undefined ? {} : { reason }),
		...(date === undefined ? {} : { date }),
	};
	const { role, join, separate, after, article, photo, set, clear, read, withhold, note } = written;
	if (role) return [{ ...base, kind: 'role', role }];
	if (join) return [{ ...base, kind: 'join', after: at(join) }];
	if (separate) return [{ ...base, kind: 'separate', after: at(separate) }];
	if (after) return [{ ...base, kind: 'order', after: at(after) }];
	if (article) return [{ ...base, kind: 'move', article: at(article) }];
	if (photo) return [{ ...base, kind: 'photo', article: at(photo) }];
	if (written.open) return [{ ...base, kind: 'open' }];
	if (clear) return [{ ...base, kind: 'field', field: clear, value: null }];
	if (read) return [{ ...base, kind: 'replace', characters: read }];
	if (written.drop) return [{ ...base, kind: 'drop' }];
	if (withhold) return [{ ...base, kind: 'withhold', scope: withhold }];
	if (note) return [{ ...base, kind: 'note', text: note }];
	return fixFields.flatMap((field): Fix[] => {
		const value = set?.[field];
		if (value === undefined) return [];
		return [{ ...base, kind: 'field', field, value: typeof value === 'string' ? [value] : value }];
	});
}

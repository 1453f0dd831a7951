import type { Fix, FixTarget } from '../../press/fixes.ts';
import { fixFields, type WrittenFix } from './fixes-file.ts';

/** One fix as written, and the page it stands beside → what the press is told; `set` may say several things. */
export function toFix(page: string, written: WrittenFix): readonly Fix[] {
	const at = ({ line, text }: { line: number; text: string }): FixTarget => ({
		page,
		line,
		expects: text,
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

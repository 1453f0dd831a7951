/** Lists of records that are asked for by id. */
import { edtfSortKey } from './edtf.ts';

export interface Listing<T> {
	readonly all: readonly T[];
	/** @throws when there is none of this id. */
	readonly get: (id: string) => T;
}

type Identified = { readonly id: string } | { readonly code: string } | { readonly slug: string };

/** Makes records findable by id (or code, or slug); `sort` puts them in its order. */
export function listing<T extends Identified>(
	kind: string,
	records: readonly T[],
	sort = true,
): Listing<T> {
	const idOf = (record: Identified): string =>
		'slug' in record ? record.slug : 'code' in record ? record.code : record.id;
	const all = sort ? records.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)) : records;
	const byId = new Map(all.map((record) => [idOf(record), record]));
	const get = (id: string): T => {
		const record = byId.get(id);
		if (!record) throw new Error(`Unexpected ${kind} \`${id}\`, expected one the edition holds`);
		return record;
	};
	return { all, get };
}

/** Orders issues: newest first, undated last in id order. */
export function newestFirst(a: DatedIssue, b: DatedIssue): number {
	const key = ({ date }: DatedIssue): string => (date === undefined ? '' : edtfSortKey(date));
	if (key(a) !== key(b)) return key(a) < key(b) ? 1 : -1;
	return a.id < b.id ? -1 : Number(a.id > b.id);
}

interface DatedIssue {
	readonly id: string;
	readonly date?: string;
}

/** Makes a question that is answered once; all who ask share the answer. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
	let answer: Promise<T> | undefined;
	return () => {
		answer ??= read();
		return answer;
	};
}

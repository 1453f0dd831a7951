import { FIELDS, type SearchRecord } from './record.ts';
import { pullNumber, pushNumber, SHARD } from './shard.ts';

/** Everything about an index but its grams and texts: read once before the first answer. */
export interface Table {
	/** First gram of each shard, rising. */
	readonly cuts: readonly string[];
	/** Bytes of each shard; of one that is no longer than usual, the usual. */
	readonly sizes: readonly number[];
	readonly ids: readonly string[];
	/** `starts[record * FIELDS.length + field]`: where that field begins in the line of letters. */
	readonly starts: Uint32Array;
	/** Number in `issues`, `counties` (+1), `columns` (+1) of each record. */
	readonly issue: Uint32Array;
	readonly county: Uint32Array;
	readonly column: Uint32Array;
	readonly photo: Uint32Array;
	readonly authors: readonly (readonly number[])[];
	readonly names: Names;
}

/** What the numbers in a table stand for. */
export interface Names {
	readonly issues: readonly {
		readonly date?: string;
		readonly paper?: string;
		readonly id: string;
	}[];
	readonly papers: Readonly<Record<string, string>>;
	readonly counties: readonly string[];
	/** Names of counties, prefectures and provinces by code. */
	readonly divisions: Readonly<Record<string, string>>;
	readonly columns: readonly string[];
	readonly authors: readonly string[];
}

/** What a table begins with. */
interface Head {
	readonly names: Names;
	readonly cuts: readonly string[];
	/** Ids without their issue's, a line each. */
	readonly ends: string;
}

/** An id mostly begins with its issue's; a slash, which no id holds, says that it does not. */
const cutIssue = (id: string, issue: string) =>
	id.startsWith(issue) ? id.slice(issue.length) : `/${id}`;
const addIssue = (end: string, issue: string) =>
	end.startsWith('/') ? end.slice(1) : `${issue}${end}`;

const encoder = new TextEncoder();

/** Writes a table: its names as JSON, then each column as numbers. */
export function packTable(
	records: readonly SearchRecord[],
	lengths: Uint32Array,
	shards: readonly { readonly cut: string; readonly size: number }[],
): Uint8Array<ArrayBuffer> {
	const names = nameNumbers(records);
	const head: Head = {
		names,
		cuts: shards.map(({ cut }) => cut),
		ends: records.map(({ id, issue }) => cutIssue(id, issue)).join('\n'),
	};
	const headBytes = encoder.encode(JSON.stringify(head));
	const bytes: number[] = [];
	pushNumber(bytes, headBytes.length);
	for (const byte of headBytes) bytes.push(byte);
	const issueNumbers = new Map(names.issues.map(({ id }, index) => [id, index]));
	const numberIn = (list: readonly string[]) => {
		const numbers = new Map(list.map((name, index) => [name, index + 1]));
		return (name: string | undefined) => (name === undefined ? 0 : (numbers.get(name) ?? 0));
	};
	const [county, column, author] = [names.counties, names.columns, names.authors].map(numberIn);
	// Nearly all shards are nearly full: only those of one long list tell their size.
	for (const { size } of shards) pushNumber(bytes, size > SHARD ? size : 0);
	FIELDS.forEach((_, field) => {
		records.forEach((_, index) => {
			pushNumber(bytes, lengths[index * FIELDS.length + field] ?? 0);
		});
	});
	for (const record of records) pushNumber(bytes, issueNumbers.get(record.issue) ?? 0);
	for (const record of records) pushNumber(bytes, county?.(record.county?.code) ?? 0);
	for (const record of records) pushNumber(bytes, column?.(record.column) ?? 0);
	for (const record of records) pushNumber(bytes, record.kind === 'photo' ? 1 : 0);
	for (const record of records) pushNumber(bytes, record.authors.length);
	for (const record of records)
		for (const name of record.authors) pushNumber(bytes, (author?.(name) ?? 1) - 1);
	return Uint8Array.from(bytes);
}

function nameNumbers(records: readonly SearchRecord[]): Names {
	const distinct = (list: readonly (string | undefined)[]) =>
		[...new Set(list)].filter((name) => name !== undefined).sort();
	const issues = new Map(records.map((record) => [record.issue, record]));
	const papers = records.flatMap(({ paper }) => (paper ? [[paper.id, paper.name] as const] : []));
	const divisions = records.flatMap(({ county }) =>
		county
			? [county.province, county.prefecture, county].flatMap((each) =>
					each ? [[each.code, each.name] as const] : [],
				)
			: [],
	);
	const byKey = (list: readonly (readonly [string, string])[]) =>
		Object.fromEntries([...new Map(list)].sort(([a], [b]) => (a < b ? -1 : 1)));
	return {
		issues: [...issues].map(([id, { date, paper }]) => ({
			id,
			...(date === undefined ? {} : { date }),
			...(paper ? { paper: paper.id } : {}),
		})),
		papers: byKey(papers),
		counties: distinct(records.map(({ county }) => county?.code)),
		divisions: byKey(divisions),
		columns: distinct(records.map(({ column }) => column)),
		authors: distinct(records.flatMap(({ authors }) => authors)),
	};
}

/** Reads what `packTable` wrote. */
export function readTable(bytes: Uint8Array): Table {
	const [length, start] = pullNumber(bytes, 0);
	const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(start, start + length)));
	const { names, cuts } = head;
	const ends = head.ends.split('\n');
	let at = start + length;
	const pull = () => {
		const [value, end] = pullNumber(bytes, at);
		at = end;
		return value;
	};
	const column = () => Uint32Array.from(ends, pull);
	const sizes = cuts.map(() => pull() || SHARD);
	const lengths = FIELDS.map(column);
	const starts = new Uint32Array(ends.length * FIELDS.length + 1);
	for (let slot = 0; slot < starts.length - 1; slot++) {
		const length = lengths[slot % FIELDS.length]?.[Math.floor(slot / FIELDS.length)] ?? 0;
		starts[slot + 1] = (starts[slot] ?? 0) + length;
	}
	const [issue, county, columns, photo] = [column(), column(), column(), column()];
	const counts = column();
	const ids = ends.map((end, record) => addIssue(end, names.issues[issue[record] ?? 0]?.id ?? ''));
	const authors = Array.from(counts, (count) => Array.from({ length: count }, pull));
	return { cuts, sizes, ids, names, starts, issue, county, column: columns, photo, authors };
}

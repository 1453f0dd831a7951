import { packList, unpackList } from './rice.ts';

/** Marks a gram whose list holds slots (record and field) instead of places. */
export const SLOT = '\u0001';
/** Bytes of a shard; a gram whose own list is longer has a shard to itself. */
export const SHARD = 8192;

/** Photos whose texts are kept in one file, which is fetched for any of them. */
export const PHOTOS = 32;

/** A gram and the rising list of places where it stands. */
export type Entry = readonly [gram: string, list: Uint32Array];

/** Appends a whole number ≥ 0 in groups of seven bits, lowest first. */
export function pushNumber(bytes: number[], value: number): void {
	let rest = value;
	for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
	bytes.push(rest);
}

/** Reads a number written by `pushNumber`. */
export function pullNumber(
	bytes: Uint8Array,
	start: number,
): readonly [value: number, end: number] {
	let value = 0;
	let end = start;
	for (let scale = 1; ; scale *= 128) {
		const byte = bytes[end++] ?? 0;
		value += (byte & 127) * scale;
		if (byte < 128) return [value, end];
	}
}

/**
 * Writes grams sorted by code unit. A gram is its number of letters shared with the one before,
 * the number of its own, and those letters, the first as the difference from the letter replaced.
 */
export function packEntry([gram, list]: Entry, before: string): Uint8Array<ArrayBuffer> {
	const letters = [...gram];
	const previous = [...before];
	let shared = 0;
	while (shared < letters.length && letters[shared] === previous[shared]) shared++;
	const head: number[] = [shared * 16 + letters.length - shared];
	letters.slice(shared).forEach((letter, index) => {
		const point = letter.codePointAt(0) ?? 0;
		const base = index ? 0 : (previous[shared]?.codePointAt(0) ?? 0);
		pushNumber(head, index ? point : point >= base ? (point - base) * 2 : (base - point) * 2 - 1);
	});
	pushNumber(head, list.length);
	const packed = packList(list);
	const bytes = new Uint8Array(head.length + packed.length);
	bytes.set(head);
	bytes.set(packed, head.length);
	return bytes;
}

/** Reads a whole shard: the entries `packEntry` wrote, one after the other. */
export function readShard(bytes: Uint8Array): ReadonlyMap<string, Uint32Array> {
	const entries = new Map<string, Uint32Array>();
	let before: readonly string[] = [];
	for (let at = 0; at < bytes.length; ) {
		const head = bytes[at++] ?? 0;
		const shared = head >> 4;
		const letters = before.slice(0, shared);
		for (let index = 0; index < (head & 15); index++) {
			const [value, end] = pullNumber(bytes, at);
			at = end;
			const base = before[shared]?.codePointAt(0) ?? 0;
			const point = index ? value : value % 2 ? base - (value + 1) / 2 : base + value / 2;
			letters.push(String.fromCodePoint(point));
		}
		const [count, start] = pullNumber(bytes, at);
		const { list, end } = unpackList(bytes, start, count);
		at = end;
		entries.set(letters.join(''), list);
		before = letters;
	}
	return entries;
}

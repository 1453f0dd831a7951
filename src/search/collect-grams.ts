import { BREAK, foldText } from './fold.ts';
import { FIELDS, type SearchRecord } from './record.ts';
import { type Entry, SLOT } from './shard.ts';

/** Places a gram must have before its slots are written down too. */
const FREQUENT = 1000;

/** All grams of a set of records, sorted, and how many places each field of each record takes. */
export interface Grams {
	readonly entries: Iterable<Entry>;
	/** `lengths[record * FIELDS.length + field]`. */
	readonly lengths: Uint32Array;
}

/**
 * Lays all records end to end as one long line of letters and lists where each pair of letters
 * stands in it. Fields follow each other in the order of `FIELDS`; one free place ends each passage.
 */
export function collectGrams(
	records: readonly SearchRecord[],
	table: ReadonlyMap<string, string>,
): Grams {
	const names: string[] = [BREAK];
	const numbers = new Map([[BREAK, 0]]);
	const lengths = new Uint32Array(records.length * FIELDS.length);
	const slots: number[][] = [[]];
	let line = new Uint32Array(1 << 16);
	let size = 0;
	const push = (number: number) => {
		if (size === line.length) {
			const longer = new Uint32Array(size * 2);
			longer.set(line);
			line = longer;
		}
		line[size++] = number;
	};
	records.forEach((record, index) => {
		FIELDS.forEach((field, order) => {
			const slot = index * FIELDS.length + order;
			const start = size;
			for (const passage of record.passages) {
				if (passage.field !== field) continue;
				for (const letter of foldText(passage.text, table).letters) {
					let number = numbers.get(letter);
					if (number === undefined) {
						number = names.push(letter) - 1;
						numbers.set(letter, number);
						slots.push([]);
					}
					push(number);
					const list = slots[number];
					if (number && list && list.at(-1) !== slot) list.push(slot);
				}
				push(0);
			}
			lengths[slot] = size - start;
		});
	});
	return { lengths, entries: listEntries(line.subarray(0, size), names, slots, lengths) };
}

function* listEntries(
	line: Uint32Array,
	names: readonly string[],
	slots: readonly (readonly number[])[],
	lengths: Uint32Array,
): Iterable<Entry> {
	const order = names.map((_, number) => number);
	order.sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
	const rank = new Uint32Array(names.length);
	order.forEach((number, index) => {
		rank[number] = index;
	});
	const places = sortPlaces(line, rank, names.length);
	const frequent: Entry[] = order
		.filter((number) => number > 0)
		.map((number) => [SLOT + (names[number] ?? ''), Uint32Array.from(slots[number] ?? [])]);
	const pairs = function* (): Iterable<Entry> {
		for (let from = 0; from < places.length; ) {
			const first = line[places[from] ?? 0] ?? 0;
			const second = line[(places[from] ?? 0) + 1] ?? 0;
			let to = from + 1;
			while (
				to < places.length &&
				line[places[to] ?? 0] === first &&
				line[(places[to] ?? 0) + 1] === second
			)
				to++;
			yield [`${names[first] ?? ''}${names[second] ?? ''}`, places.subarray(from, to)];
			from = to;
		}
	};
	for (const [gram, list] of pairs()) {
		if (list.length >= FREQUENT) frequent.push([SLOT + gram, toSlots(list, lengths)]);
	}
	frequent.sort(([a], [b]) => (a < b ? -1 : 1));
	yield* frequent;
	yield* pairs();
}

/** The places where a pair begins, sorted by its two letters: two stable counting sorts. */
function sortPlaces(line: Uint32Array, rank: Uint32Array, letters: number): Uint32Array {
	let places = new Uint32Array(line.length);
	let count = 0;
	for (let at = 0; at + 1 < line.length; at++) if (line[at] && line[at + 1]) places[count++] = at;
	places = places.subarray(0, count);
	for (const offset of [1, 0]) {
		const next = new Uint32Array(letters + 1);
		const rankAt = (place: number) => rank[line[place + offset] ?? 0] ?? 0;
		for (const place of places) next[rankAt(place) + 1] = (next[rankAt(place) + 1] ?? 0) + 1;
		for (let i = 1; i <= letters; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
		const sorted = new Uint32Array(count);
		for (const place of places) {
			const to = next[rankAt(place)] ?? 0;
			sorted[to] = place;
			next[rankAt(place)] = to + 1;
		}
		places = sorted;
	}
	return places;
}

/** The distinct slots a rising list of places falls into. */
function toSlots(places: Uint32Array, lengths: Uint32Array): Uint32Array {
	const list: number[] = [];
	let slot = 0;
	let end = lengths[0] ?? 0;
	for (const place of places) {
		while (place >= end) end += lengths[++slot] ?? 0;
		if (list.at(-1) !== slot) list.push(slot);
	}
	return Uint32Array.from(list);
}

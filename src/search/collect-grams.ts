import { BREAK, foldEach } from './fold.ts';
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
	const lengths = new Uint32Array(records.length * FIELDS.length);
	const names: string[] = [BREAK];
	const numbers = new Map([[BREAK, 0]]);
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
				foldEach(passage.text, table, (letter) => {
					let number = numbers.get(letter);
					if (number === undefined) {
						number = names.push(letter) - 1;
						numbers.set(letter, number);
						slots.push([]);
					}
					push(number);
					const list = slots[number];
					if (number && list && list.at(-1) !== slot) list.push(slot);
				});
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
	const { places, keys } = sortPlaces(line, rank, names.length);
	const letter = (at: number) => names[order[at] ?? 0] ?? '';
	const frequent: Entry[] = order
		.filter((number) => number > 0)
		.map((number) => [SLOT + (names[number] ?? ''), Uint32Array.from(slots[number] ?? [])]);
	const pairs = function* (least: number): Iterable<Entry> {
		for (let from = 0; from < places.length; ) {
			const key = keys[from] ?? 0;
			let to = from + 1;
			while (to < places.length && keys[to] === key) to++;
			const [first, second] = [Math.floor(key / names.length), key % names.length];
			if (to - from >= least)
				yield [`${letter(first)}${letter(second)}`, places.subarray(from, to)];
			from = to;
		}
	};
	for (const [gram, list] of pairs(FREQUENT)) frequent.push([SLOT + gram, toSlots(list, lengths)]);
	frequent.sort(([a], [b]) => (a < b ? -1 : 1));
	yield* frequent;
	yield* pairs(1);
}

/**
 * The places where a pair begins, sorted by its two letters: two stable counting sorts. The keys, first
 * letter's rank times `letters` plus the second's, move along: the line is read once, in order.
 */
function sortPlaces(line: Uint32Array, rank: Uint32Array, letters: number) {
	let places = new Uint32Array(line.length);
	let keys = new Uint32Array(line.length);
	let count = 0;
	for (let at = 0; at + 1 < line.length; at++) {
		const [first = 0, second = 0] = [line[at], line[at + 1]];
		if (!first || !second) continue;
		places[count] = at;
		keys[count++] = (rank[first] ?? 0) * letters + (rank[second] ?? 0);
	}
	places = places.subarray(0, count);
	keys = keys.subarray(0, count);
	for (const digit of [
		(key: number) => key % letters,
		(key: number) => Math.floor(key / letters),
	]) {
		const next = new Uint32Array(letters + 1);
		for (const key of keys) next[digit(key) + 1] = (next[digit(key) + 1] ?? 0) + 1;
		for (let i = 1; i <= letters; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
		const [sortedPlaces, sortedKeys] = [new Uint32Array(count), new Uint32Array(count)];
		for (let at = 0; at < count; at++) {
			const key = keys[at] ?? 0;
			const to = next[digit(key)] ?? 0;
			sortedPlaces[to] = places[at] ?? 0;
			sortedKeys[to] = key;
			next[digit(key)] = to + 1;
		}
		places = sortedPlaces;
		keys = sortedKeys;
	}
	return { places, keys };
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

import type { Part } from './open-part.ts';
import { listRuns, type Phrase } from './phrases.ts';
import { SLOT } from './shard.ts';

/** Where a phrase stands in one index: how often in each slot (record × field). */
export type Found = ReadonlyMap<number, number>;

/** All slots of a part in which the phrase stands, letter for letter. */
export async function findPhrase(part: Part, phrase: Phrase): Promise<Found> {
	const runs = listRuns(phrase);
	const single = runs.filter(({ letters }) => letters.length === 1);
	const longer = runs.filter(({ letters }) => letters.length > 1);
	const [only] = longer;
	if (longer.length === 1 && only?.letters.length === 2 && !single.length) {
		const gram = only.letters.join('');
		if (part.isFrequent(gram)) return countSlots(await part.list(SLOT + gram));
	}
	const grams = longer.flatMap(({ at, letters }) =>
		coverRun(letters, (gram) => part.cost(gram)).map((offset) => ({
			at: at + offset,
			gram: letters.slice(offset, offset + 2).join(''),
		})),
	);
	const [lists, slots] = await Promise.all([
		Promise.all(grams.map(async ({ at, gram }) => ({ at, list: await part.list(gram) }))),
		Promise.all(single.map(({ letters }) => part.list(SLOT + letters[0]))),
	]);
	const sets = slots.map((list) => countSlots(list));
	if (!lists.length) return intersectSlots(sets);
	const found = placesToSlots(meet(lists), part.table.starts);
	return sets.length ? intersectSlots([found, ...sets]) : found;
}

/** Offsets of the pairs that cover every letter of a run with the fewest bytes to fetch. */
function coverRun(letters: readonly string[], cost: (gram: string) => number): readonly number[] {
	const last = letters.length - 2;
	const best: { bytes: number; path: readonly number[] }[] = [];
	for (let offset = 0; offset <= last; offset++) {
		const bytes = cost(letters.slice(offset, offset + 2).join('')) + 1;
		const before = [best[offset - 1], best[offset - 2]]
			.filter((each) => each !== undefined)
			.sort((a, b) => a.bytes - b.bytes)[0];
		best.push({
			bytes: bytes + (offset ? (before?.bytes ?? 0) : 0),
			path: [...(offset ? (before?.path ?? []) : []), offset],
		});
	}
	return best[last]?.path ?? [];
}

/** The places at which every list has its own distance: where the phrase begins. */
function meet(lists: readonly { readonly at: number; readonly list: Uint32Array }[]): number[] {
	const [first, ...others] = [...lists].sort((a, b) => a.list.length - b.list.length);
	if (!first) return [];
	let places = Array.from(first.list, (place) => place - first.at);
	for (const { at, list } of others) {
		let from = 0;
		places = places.filter((place) => {
			const sought = place + at;
			// Gallops: the next place wanted is often far ahead.
			let step = 1;
			while (from + step < list.length && (list[from + step] ?? 0) < sought) {
				from += step;
				step *= 2;
			}
			while (from < list.length && (list[from] ?? 0) < sought) from++;
			return list[from] === sought;
		});
	}
	return places;
}

/** Counts places by slot. Both are in rising order. */
function placesToSlots(places: readonly number[], starts: Uint32Array): Found {
	const found = new Map<number, number>();
	let slot = 0;
	for (const place of places) {
		let [low, high] = [slot, starts.length - 2];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= place) low = middle;
			else high = middle - 1;
		}
		slot = low;
		found.set(slot, (found.get(slot) ?? 0) + 1);
	}
	return found;
}

function countSlots(list: Uint32Array): Found {
	return new Map(Array.from(list, (slot) => [slot, 1]));
}

function intersectSlots([first, ...others]: readonly Found[]): Found {
	return new Map([...(first ?? [])].filter(([slot]) => others.every((other) => other.has(slot))));
}

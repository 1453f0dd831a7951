/** So many slots for each key leave at least fifteen of sixteen empty. */
const ROOM = 16;

/**
 * Which keys a table holds, roughly: what it says it has not is not in the table. Asked with a key's
 * hash at every character of a page, before a key is cut out of the text for the table itself.
 */
export interface Sieve {
	readonly add: (hash: number) => void;
	readonly mayHave: (hash: number) => boolean;
}

/** A hash and a number in, the hash of both out; the first hash is 0. */
export function mix(hash: number, number: number): number {
	return Math.imul(hash ^ number, 0x5bd1e995);
}

/** An empty sieve for so many keys. */
export function makeSieve(keys: number): Sieve {
	const shift = Math.min(27, Math.clz32(keys * ROOM));
	const slots = new Uint32Array(2 ** (27 - shift));
	const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> shift;
	return {
		add: (hash) => {
			const slot = slotOf(hash);
			slots[slot >>> 5] = (slots[slot >>> 5] ?? 0) | (1 << (slot & 31));
		},
		mayHave: (hash) => {
			const slot = slotOf(hash);
			return (((slots[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
		},
	};
}

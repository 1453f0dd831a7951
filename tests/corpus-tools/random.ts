/** Chance that repeats itself: the same seed gives the same numbers on every machine. */
export interface Random {
	/** A whole number from 0 up to, not including, `below`. */
	readonly int: (below: number) => number;
	readonly chance: (share: number) => boolean;
	/** Throws on an empty list. */
	readonly pick: <T>(list: readonly T[]) => T;
	readonly shuffle: <T>(list: readonly T[]) => T[];
}

/** Mulberry32, seeded with the FNV-1a hash of the text. */
export function seedRandom(seed: string): Random {
	let state = 0x811c9dc5;
	for (const unit of seed) state = Math.imul(state ^ (unit.codePointAt(0) ?? 0), 0x01000193);
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const int = (below: number): number => Math.floor(next() * below);
	return {
		int,
		chance: (share) => next() < share,
		pick: <T>(list: readonly T[]): T => {
			if (list.length === 0) throw new Error('Nothing to pick from: the list is empty');
			return list[int(list.length)] as T;
		},
		shuffle: <T>(list: readonly T[]): T[] => {
			const mixed = [...list];
			for (let i = mixed.length - 1; i > 0; i--) {
				const j = int(i + 1);
				[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
			}
			return mixed;
		},
	};
}

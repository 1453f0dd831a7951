/** Shortest passage that counts as repeated. */
export const SHORTEST = 16;
const BASE = 131071;
const MODULUS = 2 ** 31 - 1;
/** BASE to the power of SHORTEST - 1, by which the oldest character of a window counts. */
const OLDEST = (() => {
	let power = 1;
	for (let i = 1; i < SHORTEST; i++)
		power = Number((BigInt(power) * BigInt(BASE)) % BigInt(MODULUS));
	return power;
})();

const times = (a: number, b: number): number => {
	const high = Math.floor(a / 65536);
	const low = a & 65535;
	return (((high * b) % MODULUS) * 65536 + low * b) % MODULUS;
};

/** Hash of every window of SHORTEST characters. */
export function hashWindows(text: string): Float64Array {
	const count = Math.max(0, text.length - SHORTEST + 1);
	const hashes = new Float64Array(count);
	let hash = 0;
	for (let i = 0; i < text.length; i++) {
		if (i >= SHORTEST)
			hash = (hash + MODULUS - times(OLDEST, text.charCodeAt(i - SHORTEST))) % MODULUS;
		hash = (times(hash, BASE) + text.charCodeAt(i)) % MODULUS;
		if (i >= SHORTEST - 1) hashes[i - SHORTEST + 1] = hash;
	}
	return hashes;
}

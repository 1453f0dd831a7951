/** Rising lists of numbers in few bits: gaps in Golomb–Rice code. */

/** Bits needed for gaps whose mean is `last / count`. */
function chooseWidth(count: number, last: number): number {
	return Math.max(0, Math.floor(Math.log2(((last + 1) / count) * 0.69)));
}

/**
 * Writes a strictly rising list of whole numbers ≥ 0: one byte for the width of the low bits, then
 * each gap as its quotient in ones, a zero and its low bits. Ends on a whole byte.
 */
export function packList(list: ArrayLike<number>): Uint8Array<ArrayBuffer> {
	const count = list.length;
	const width = chooseWidth(count, list[count - 1] ?? 0);
	let bits = 0;
	for (let i = 0, before = -1; i < count; i++) {
		const value = list[i] ?? 0;
		bits += Math.floor((value - before - 1) / 2 ** width) + 1 + width;
		before = value;
	}
	const bytes = new Uint8Array(1 + Math.ceil(bits / 8));
	bytes[0] = width;
	const low = 2 ** width;
	let at = 1;
	/** Bits of the byte at `at`, and how many there are already. */
	let open = 0;
	let held = 0;
	const write = (value: number, size: number) => {
		for (let left = size; left > 0; ) {
			const take = Math.min(8 - held, left);
			left -= take;
			open = (open << take) | ((value >>> left) & (2 ** take - 1));
			held += take;
			if (held < 8) return;
			bytes[at++] = open;
			open = 0;
			held = 0;
		}
	};
	for (let i = 0, before = -1; i < count; i++) {
		const value = list[i] ?? 0;
		const gap = value - before - 1;
		before = value;
		let ones = Math.floor(gap / low);
		for (; ones >= 24; ones -= 24) write(0xffffff, 24);
		write(2 ** (ones + 1) - 2, ones + 1);
		write(gap % low, width);
	}
	if (held > 0) bytes[at] = open << (8 - held);
	return bytes;
}

/** Reads `count` numbers written by `packList` from `bytes` at `start`; says where they end. */
export function unpackList(
	bytes: Uint8Array,
	start: number,
	count: number,
): { readonly list: Uint32Array; readonly end: number } {
	const width = bytes[start] ?? 0;
	const list = new Uint32Array(count);
	let bit = (start + 1) * 8;
	const next = () => {
		const value = ((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
		bit++;
		return value;
	};
	let before = -1;
	for (let i = 0; i < count; i++) {
		let gap = 0;
		while (next() && bit < bytes.length * 8) gap++;
		for (let low = 0; low < width; low++) gap = gap * 2 + next();
		before += gap + 1;
		list[i] = before;
	}
	return { list, end: Math.ceil(bit / 8) };
}

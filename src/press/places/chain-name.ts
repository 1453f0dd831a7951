import type { FoundName } from './find-names.ts';

/** Puts a name behind the one before it and lets the two tell each other apart. */
export function chainName(found: FoundName[], next: FoundName): void {
	const last = found.at(-1);
	if (last?.to !== next.from) {
		found.push(next);
		return;
	}
	const inner = next.codes.filter((code) => last.codes.some((outer) => liesIn(code, outer)));
	if (inner.length > 0) {
		const outer = last.codes.filter((code) => inner.some((within) => liesIn(within, code)));
		found[found.length - 1] = { ...last, codes: outer, chained: true };
		found.push({ ...next, codes: inner, chained: true });
	} else if (last.codes.every(isBeyondTable) || next.codes.every(isTownship)) {
		found.push({ ...next, codes: [] });
	} else found.push(next);
}

/** Whether the first code's division is part of the second's. */
function liesIn(code: string, outer: string): boolean {
	return code.length > outer.length && code.startsWith(outer);
}

function isTownship(code: string): boolean {
	return code.length === 9;
}

/** Taiwan, Hong Kong and Macao: provinces whose counties have no codes in the national table. */
function isBeyondTable(code: string): boolean {
	return /^(?:71|81|82)/.test(code);
}

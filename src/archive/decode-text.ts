/** Bytes of a page text → characters. What Chinese newsrooms send: UTF-8, UTF-16, GB18030. */
import type { PageRecord } from './records.ts';

type Encoding = PageRecord['encoding'];

/** The text without its byte order mark, or the offset of the first byte that cannot be read. */
export type DecodedText =
	| { readonly text: string; readonly encoding: Encoding; readonly bom: boolean }
	| { readonly badOffset: number; readonly tried: readonly Encoding[] };

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]],
];

/**
 * Detects the encoding and decodes. A byte order mark decides; without one, valid UTF-8 free of NUL
 * is UTF-8; then whichever of UTF-16 and GB18030 gives text that reads like Chinese print. A file
 * that is mostly good UTF-8 is never taken for GB18030, which would read almost any bytes.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
	if (marked) return decodeAs(marked[0], bytes, marked[1].length);
	const utf8 = decodeAs('utf-8', bytes);
	if ('text' in utf8 && !utf8.text.includes('\0')) return utf8;
	if ('badOffset' in utf8 && isBrokenUtf8(bytes)) return utf8;
	const others = (['utf-16le', 'utf-16be', 'gb18030'] as const)
		.filter((encoding) => encoding === 'gb18030' || bytes.length > 1)
		.map((encoding) => ({ encoding, share: shareOfPrint(encoding, bytes) }))
		.sort((a, b) => b.share - a.share);
	const best = others[0];
	if (best && best.share > 0.9) return decodeAs(best.encoding, bytes);
	if ('text' in utf8) return utf8;
	return { ...utf8, tried: ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] };
}

function decodeAs(encoding: Encoding, bytes: Uint8Array, markLength = 0): DecodedText {
	const body = bytes.subarray(markLength);
	const text = tryDecode(encoding, body);
	if (text !== undefined) return { text, encoding, bom: markLength > 0 };
	return { badOffset: markLength + firstBadByte(encoding, body), tried: [encoding] };
}

function tryDecode(encoding: Encoding, bytes: Uint8Array, stream = false): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
	} catch {
		return undefined;
	}
}

/** The start of the first sequence that cannot be read, found by halving. */
function firstBadByte(encoding: Encoding, bytes: Uint8Array): number {
	let good = 0;
	let bad = bytes.length + 1;
	while (bad - good > 1) {
		const middle = (good + bad) >> 1;
		if (tryDecode(encoding, bytes.subarray(0, middle), true) === undefined) bad = middle;
		else good = middle;
	}
	// `good` bytes may end inside the bad sequence: step back to where a whole prefix reads.
	for (let whole = good; whole > good - 4 && whole > 0; whole--) {
		if (tryDecode(encoding, bytes.subarray(0, whole)) !== undefined) return whole;
	}
	return Math.max(0, good - 1);
}

/** Whether most of what is not ASCII is good UTF-8; in GB18030 text hardly any of it is. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
	const lenient = new TextDecoder('utf-8').decode(bytes);
	const beyond = lenient.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
	const lost = lenient.match(/\ufffd/g)?.length ?? 0;
	return beyond > lost;
}

/** Share of characters that Chinese print uses; GB18030 is judged by its common rows of Han. */
function shareOfPrint(encoding: Encoding, bytes: Uint8Array): number {
	const text = new TextDecoder(encoding).decode(bytes);
	const print =
		text.match(/[\t\n\r\x20-\x7e\u00b7\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)
			?.length ?? 0;
	const common = encoding === 'gb18030' ? shareOfCommonRows(bytes) : 1;
	return text.length === 0 ? 0 : (print / text.length) * common;
}

function shareOfCommonRows(bytes: Uint8Array): number {
	let all = 0;
	let common = 0;
	for (let i = 0; i < bytes.length; i++) {
		const lead = bytes[i] ?? 0;
		if (lead < 0x80) continue;
		all++;
		if ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xf7)) common++;
		const second = bytes[i + 1] ?? 0;
		i += second >= 0x30 && second <= 0x39 ? 3 : 1;
	}
	return all === 0 ? 1 : common / all;
}

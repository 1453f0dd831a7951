import { LEAD_FORMULA } from '../blocks/patterns.ts';
import type { World } from '../model.ts';
import type { PageNode } from './make-nodes.ts';
import { type Ends, gainAcross } from './score-cut.ts';

const DIGIT_END = /\d$/u;
const DIGIT_GOES_ON =
	/^[\d.,%％℃余多万亿个人名户件次场处元公里平亩吨家项条期岁倍成年月日时届级号路楼]/u;
/** What a whole page says about its cuts. */
export interface PageEvidence {
	readonly grams: ReadonlyMap<number, number>;
	readonly words: World['words'];
}

/** How often each two and three characters in a row stand on the page. */
export function countGrams(nodes: readonly PageNode[]): Map<number, number> {
	const grams = new Map<number, number>();
	const add = (gram: number): void => void grams.set(gram, (grams.get(gram) ?? 0) + 1);
	for (const { text } of nodes)
		for (let i = 0; i + 1 < text.length && i < 4000; i++) {
			const two = text.charCodeAt(i) * 65536 + text.charCodeAt(i + 1);
			add(two);
			if (i + 2 < text.length) add(two * 65536 + text.charCodeAt(i + 2));
		}
	return grams;
}

function scoreSeen(from: string, to: string, grams: ReadonlyMap<number, number>): number {
	const a = from.charCodeAt(from.length - 2);
	const b = from.charCodeAt(from.length - 1);
	const c = to.charCodeAt(0);
	const d = to.charCodeAt(1);
	let score = grams.has(b * 65536 + c) ? 0.5 : -0.4;
	if (grams.has((a * 65536 + b) * 65536 + c)) score += 1;
	if (grams.has((b * 65536 + c) * 65536 + d)) score += 1;
	return score;
}

function scoreQuotes(from: Ends, to: Ends): number {
	if (from.open !== '') return to.closes === from.open ? 2.5 : to.closes !== '' ? -1 : -1;
	return to.closes !== '' ? -2.5 : 0;
}

/** Everything a cut in mid-sentence tells about two nodes: log-odds that `g` continues `f`. */
export function scoreJoin(
	f: PageNode,
	g: PageNode,
	from: Ends,
	to: Ends,
	start: number,
	{ grams, words }: PageEvidence,
): number {
	if (g.kind !== 'text') return -8;
	let score =
		Math.min(12, gainAcross(from, to, words)) * 0.4 +
		scoreSeen(f.tail, g.text, grams) +
		scoreQuotes(from, to);
	if (DIGIT_END.test(f.tail)) score += DIGIT_GOES_ON.test(g.text) ? 2 : -2.5;
	const pause = /[，、；：]$/u.test(f.tail);
	score += pause ? start * 0.2 : start * -0.45;
	if (pause && /^[，。、；：！？”）》的了]/u.test(g.text)) score -= 4;
	if (LEAD_FORMULA.test(g.text)) score -= 4;
	return score;
}

import { LEAD_FORMULA, LEAD_TIME } from '../blocks/patterns.ts';
import type { World } from '../model.ts';
import type { Ends } from './score-cut.ts';

/** Characters that hardly ever open a paragraph. */
const NEVER_FIRST = '的了着们地得过等及其之而也都就才又再所被啊呢吗吧呀么性化型率者式度级';
const OFTEN_CONNECTS = '和与或并且但则以于上下中里外内间前后时来去出起到为是有使让把将向对';
const UNITS =
	/^\d[\d.,]*(?:余|多|万|亿|个|人|名|户|件|次|场|处|元|公里|平方米|亩|吨|家|项|条|期|岁|%|％|℃|倍|成)/u;

/** How much a node's opening words look like the start of a paragraph: log-odds, about −4…3. */
export function scoreStart(text: string, ends: Ends, words: World['words']): number {
	const first = text.slice(0, 1);
	if (/[，。、；：！？”’）》】…·%]/u.test(first)) return -4;
	let score = 0;
	if (ends.closes !== '') score -= 2;
	if (NEVER_FIRST.includes(first)) score -= 2.5;
	else if (OFTEN_CONNECTS.includes(first)) score -= 0.7;
	if (UNITS.test(text)) score -= 1.5;
	if (LEAD_FORMULA.test(text)) return 3;
	if (LEAD_TIME.test(text)) score += 1.2;
	if (/^[“（]/u.test(first)) score += 0.6;
	if (
		/^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、是]|第[一二三四五六七八九十]|\d{1,2}[.．、]|首先|其次|再次|最后|此外|同时|另外|目前|如今|截至|随着|为了|据了解|据悉|下一步|对此)/u.test(
			text,
		)
	)
		score += 1.2;
	const { headText } = ends;
	if (headText.length >= 2) {
		let known = 0;
		for (let length = 2; length <= 4; length++) {
			const count = words.get(headText.slice(0, length)) ?? 0;
			if (count > 0) known = Math.max(known, Math.log10(count + 1) + (length - 2) * 0.5);
		}
		score += known > 0 ? Math.min(0.8, known * 0.25) : -0.6;
	}
	if (/^[^，。：；]{2,14}[，：][^，。]{2,16}[。]/u.test(text)) score += 0.8;
	return score;
}

import { LEAD_FORMULA, LEAD_TIME } from '../blocks/patterns.ts';
import type { World } from '../model.ts';
import type { Ends } from './measure-ends.ts';

/** Named evidence about how a text begins or how two texts meet; absent names count 0. */
export type Features = Record<string, number>;

const NEVER_FIRST = '的了着们地得过等及其之而也都就才又再所被啊呢吗吧呀么性化型率者式度级员';
const CONNECTS = '和与或并且但则以于上下中里外内间前后时来去出起到为是有使让把将向对从在由';
const POINTS = '该这那他她它我你此其';
const UNITS =
	/^\d[\d.,]*(?:余|多|万|亿|个|人|名|户|件|次|场|处|元|公里|平方米|亩|吨|家|项|条|期|岁|%|℃|倍|成|年来|分钟|小时|天)/u;
const ORDINAL =
	/^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、是]|第[一二三四五六七八九十]|\d{1,2}[.．、](?!\d)|首先|其次|再次|最后)/u;
const TURN =
	/^(?:此外|同时|另外|目前|如今|截至|随着|为了|据了解|据悉|下一步|对此|然而|于是|后来|有一[次年天])/u;
const LEAD_CLAUSE = /^[^，。：；]{2,14}[，：][^，。]{2,16}。/u;

/** A text's opening in, what speaks for or against a paragraph beginning there out. */
export function startFeatures(
	text: string,
	{ headText, closes }: Ends,
	words: World['words'],
): Features {
	const first = text.slice(0, 1);
	const features: Features = { bias: 1 };
	const note = (name: string, holds: boolean): void => {
		if (holds) features[name] = 1;
	};
	if (/[，。、；：！？”’）》】…·%]/u.test(first)) return { bias: 1, closer: 1 };
	note('never', NEVER_FIRST.includes(first));
	note('connects', CONNECTS.includes(first));
	note('points', POINTS.includes(first));
	note('closes', closes !== '');
	note('quote', first === '“');
	note('units', UNITS.test(text));
	note('digit', /^\d/u.test(text) && !UNITS.test(text));
	note('formula', LEAD_FORMULA.test(text));
	note('time', LEAD_TIME.test(text));
	note('ordinal', ORDINAL.test(text));
	note('turn', TURN.test(text));
	note('clause', LEAD_CLAUSE.test(text));
	note('place', /^[^，。]{1,5}[县镇乡村市区州]/u.test(text));
	note('latin', /^[A-Za-z]/u.test(text));
	note('talk', /^(?:问|答|[\p{Script=Han}]{2,4})：/u.test(text));
	const pause = text.slice(0, 40).search(/[，。：；、！？”）》]/u);
	note('pause2', pause >= 0 && pause <= 2);
	note('pause4', pause === 3 || pause === 4);
	note('pauseStop', pause >= 0 && /[。！？”）》]/u.test(text[pause] ?? '') && pause < 10);
	note('pauseList', text[pause] === '、' && pause < 8);
	let known = 0;
	for (let length = 2; length <= Math.min(4, headText.length); length++) {
		const count = words.get(headText.slice(0, length)) ?? 0;
		if (count > 0) known = Math.max(known, Math.log10(count + 1) + (length - 2) * 0.7);
	}
	if (headText.length >= 2) {
		features['word'] = Math.min(4, known) / 2;
		note('noWord', known === 0);
		const alone = words.get(first) ?? 0;
		note('loneRare', known === 0 && alone < 3000);
	}
	return features;
}

/** Features and a model's weights in, the weighted sum out. */
export function weigh(features: Features, model: Readonly<Record<string, number>>): number {
	let sum = 0;
	for (const name in features) sum += (features[name] ?? 0) * (model[name] ?? 0);
	return sum;
}

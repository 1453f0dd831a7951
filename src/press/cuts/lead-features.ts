import { LEAD_FORMULA, LEAD_TIME } from '../blocks/patterns.ts';
import type { Features } from './start-features.ts';

const OPENING = 40;
const FULL_PLACE =
	/[省市州盟](?:[\p{Script=Han}]{1,6}[市州盟])?[\p{Script=Han}]{1,8}[县区旗市]|自治区|[\p{Script=Han}]{2,4}省/u;
const COUNTY = /[\p{Script=Han}]{1,6}[县区旗]/u;
const VILLAGE = /[\p{Script=Han}]{2,4}[镇乡村]|街道|社区/u;
const DAY =
	/\d{1,2}月\d{1,2}日|[今昨]天|[今昨]日|清晨|早上|上午|下午|傍晚|深夜|[一二三四五六七八九十]点/u;
const LATER =
	/^(?:[^，。]{0,2})(?:如今|现在|目前|截至|随着|同时|此外|另外|下一步|接下来|后来|当时|于是|然而|不过|但|可是|据了解|据介绍|为此|对此|原来|再|还|更|也|其中|除了|针对|围绕|至此|从此|很快|不久|有人|有的)/u;
const POINTS = /^(?:他|她|它|这|那|该|此|其)/u;
const LIST = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}(?:是|要|[、.．）)])|[^，。：]{2,10}[：。])/u;

/** What tells the first paragraph of an article from the later ones; a folded text in. */
export function leadFeatures(text: string): Features {
	const features: Features = { bias: 1 };
	const note = (name: string, holds: boolean): void => {
		if (holds) features[name] = 1;
	};
	const opening = text.slice(0, OPENING);
	const stop = text.search(/[。！？]/u);
	note('formula', LEAD_FORMULA.test(text));
	note('time', LEAD_TIME.test(text));
	note('fullPlace', FULL_PLACE.test(opening));
	note('county', COUNTY.test(opening));
	note('village', VILLAGE.test(opening));
	note('day', DAY.test(text.slice(0, 24)));
	note('later', LATER.test(text));
	note('points', POINTS.test(text));
	note('list', LIST.test(text));
	note('quote', text.startsWith('“'));
	note('says', /[说道](?:[：。，])|介绍|表示/u.test(text.slice(0, 80)));
	note('pronoun', /[他她]们?/u.test(opening));
	note('asks', /？/u.test(opening));
	note('figures', /\d/u.test(text.slice(0, 16)));
	note('shortFirst', stop >= 0 && stop < 14);
	note('longFirst', stop < 0 || stop > 45);
	return features;
}

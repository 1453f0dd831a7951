import { isPlainWord } from './is-plain-word.ts';
import type { PlaceHit } from './read-places.ts';
import { type CountyHit, narrow, type Regions } from './tell-apart.ts';

/** Words after which a short form in the text names a place: 父亲在灵武的煤矿下了二十六年井. */
const placing = /(?:在|从|到|去|往|赴|回|位于|走进|离开)$/;

/** What makes of a short form after such a word a thing or a person: 在天台上, 到海林家. */
const within = /^[上下里外中内前后旁边家]/;

/** What makes of a short form the beginning of an organisation's name: 黄陵矿业. */
const organisation =
	/^\p{Script=Han}{0,6}(?:公司|集团|矿业|煤矿|电厂|医院|中学|法院|检察院|支行|公安|税务|供电|烟草|交警|消防)/u;

/** Words by which an article speaks of its own county or city: 全县, 县体育中心. */
const ownWords: Readonly<Record<'县' | '市', RegExp>> = {
	县: /[我全该][县旗]|[县旗](?:委|政府|城|直|\p{Script=Han}{1,6}(?:局|中心|馆|院|站))/u,
	市: /[我全该]市|市(?:委|政府|城|直|\p{Script=Han}{1,6}(?:局|中心|馆|院|站))/u,
};

/** So seldom used, a short form is hardly anything but a place. */
const rareWord = 100;

/**
 * Takes short forms at their word where nothing else in the article names a county.
 *
 * In the headings: before a colon (石泉：片区联建), at the head of an organisation's name
 * (陕煤黄陵矿业二号煤矿), and at the heading's beginning where it is no word (佛坪探索创新) or the
 * text speaks of its county (平和环湖半程马拉松 … 在县体育中心). So 强村富民 and 同心筑梦 name no 富民县 and
 * 同心县. In the text: after a word that places it.
 * A plain word, and the short form of a district (鼓楼, 新城), only before a colon.
 */
export function trustShortForms(
	hits: readonly PlaceHit[],
	nearby: Regions,
	words: ReadonlyMap<string, number>,
	text: string,
): CountyHit[] {
	return hits.flatMap((hit) => {
		if (hit.name.form !== 'short' || !hit.codes.every((code) => code.length === 6)) return [];
		const { name } = hit.name;
		const isPlain = isPlainWord(name, words);
		const isRare = !isPlain && (words.get(name) ?? 0) < rareWord;
		const isTrusted =
			opensHeading(hit) ||
			(!hit.codes.some(isDistrict) &&
				((isRare && isPlaced(hit)) || isOwn(hit, text) || (!isPlain && isInOrganisation(hit))));
		const county = isTrusted ? narrow(hit.codes, [[''], ...nearby]) : undefined;
		return county ? [{ ...hit, county, strong: !isPlain }] : [];
	});
}

function isPlaced({ zone, from, to, block }: PlaceHit): boolean {
	if (zone === 'head' && from === 0) return true;
	const before = block.text.slice(Math.max(0, from - 2), from);
	return zone !== 'sign' && placing.test(before) && !within.test(block.text.slice(to));
}

function isOwn({ zone, from, codes }: PlaceHit, text: string): boolean {
	return zone === 'head' && from === 0 && codes.some((code) => ownWords[kindOf(code)].test(text));
}

function isInOrganisation({ zone, to, block }: PlaceHit): boolean {
	return zone === 'head' && organisation.test(block.text.slice(to));
}

/** Whether a short form opens a heading before a colon: 宁强：支部领跑天麻香. */
export function opensHeading({ zone, from, to, block }: PlaceHit): boolean {
	return zone === 'head' && from === 0 && /^\s*[:：·]/.test(block.text.slice(to));
}

/** GB/T 2260 numbers the county-level cities 81 and above. */
function kindOf(code: string): '县' | '市' {
	return code.slice(4) > '80' ? '市' : '县';
}

/** GB/T 2260 numbers the districts of a city 01 to 20; those of municipalities stand under 01. */
function isDistrict(code: string): boolean {
	return code.slice(4) <= '20' || /^(?:11|12|31|50)01/.test(code);
}

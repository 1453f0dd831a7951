import { plainWord } from './is-name-at.ts';
import type { PlaceHit } from './read-places.ts';
import { type CountyHit, narrow, type Regions } from './tell-apart.ts';

/** Words after which a short form in the text names a place: 父亲在灵武的煤矿下了二十六年井. */
const placing = /(?:在|从|到|去|往|赴|回|位于|走进|离开)$/;

/** What makes of a short form after such a word a thing or a person: 在天台上, 到海林家. */
const within = /^[上下里外中内前后旁边家]/;

/** In running text a short form this frequent is more likely a plain word or a person. */
const rareWord = 100;

/**
 * Takes short forms at their word where nothing else in the article names a county.
 *
 * In the headings: 陕煤黄陵矿业二号煤矿 → 黄陵县; a plain word, or the short form of a district (鼓楼,
 * 新城), only at the heading's beginning before a colon. In the text: after a word that places it.
 */
export function trustShortForms(
	hits: readonly PlaceHit[],
	nearby: Regions,
	words: ReadonlyMap<string, number>,
): CountyHit[] {
	return hits.flatMap((hit) => {
		if (hit.name.form !== 'short' || !hit.codes.every((code) => code.length === 6)) return [];
		const frequency = words.get(hit.name.name) ?? 0;
		const isDistrictOnly = hit.codes.some(isDistrict);
		const trusted =
			hit.zone === 'head'
				? (frequency < plainWord && !isDistrictOnly) || opensHeading(hit)
				: frequency < rareWord && !isDistrictOnly && isPlaced(hit);
		const county = trusted ? narrow(hit.codes, [[''], ...nearby]) : undefined;
		return county ? [{ ...hit, county, strong: frequency < plainWord }] : [];
	});
}

/** Whether a short form opens a heading before a colon: 宁强：支部领跑天麻香. */
export function opensHeading({ zone, from, to, block }: PlaceHit): boolean {
	return zone === 'head' && from === 0 && /^\s*[:：·]/.test(block.text.slice(to));
}

function isPlaced({ zone, from, to, block }: PlaceHit): boolean {
	const before = block.text.slice(Math.max(0, from - 2), from);
	return zone === 'text' && placing.test(before) && !within.test(block.text.slice(to));
}

/** GB/T 2260 numbers the districts of a city 01 to 20; those of municipalities stand under 01. */
function isDistrict(code: string): boolean {
	return code.slice(4) <= '20' || /^(?:11|12|31|50)01/.test(code);
}

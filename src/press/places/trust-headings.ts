import { plainWord } from './find-names.ts';
import type { PlaceHit } from './read-places.ts';
import { type CountyHit, narrow, type Regions } from './tell-apart.ts';

/**
 * Takes short forms in the headings at their word where nothing else in the article names a county:
 * 陕煤黄陵矿业二号煤矿 → 黄陵县. A plain word, or the short form of a district (鼓楼, 新城), only at the
 * heading's beginning before a colon.
 */
export function trustHeadings(
	hits: readonly PlaceHit[],
	nearby: Regions,
	words: ReadonlyMap<string, number>,
): CountyHit[] {
	return hits.flatMap((hit) => {
		if (hit.zone !== 'head' || hit.name.form !== 'short') return [];
		if (!hit.codes.every((code) => code.length === 6)) return [];
		const county = narrow(hit.codes, [[''], ...nearby]);
		const doubtful = (words.get(hit.name.name) ?? 0) > plainWord || hit.codes.some(isDistrict);
		return county && (!doubtful || opensHeading(hit)) ? [{ ...hit, county, strong: true }] : [];
	});
}

function opensHeading({ from, to, block }: PlaceHit): boolean {
	return from === 0 && /^\s*[:：·]/.test(block.text.slice(to));
}

/** GB/T 2260 numbers the districts of a city 01 to 20; those of municipalities stand under 01. */
function isDistrict(code: string): boolean {
	return code.slice(4) <= '20' || /^(?:11|12|31|50)01/.test(code);
}

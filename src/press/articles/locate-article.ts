import type { Article, DivisionMatch, World } from '../model.ts';
import { chooseCounty } from '../places/choose-county.ts';
import { matchOf, type PlaceHit } from '../places/read-places.ts';
import { type CountyHit, type Regions, tellApart } from '../places/tell-apart.ts';
import { opensHeading, trustShortForms } from '../places/trust-short-forms.ts';
import { findHomeWord } from './find-home-word.ts';

/**
 * Locates one article by the names found in it: the county it is about, else the prefecture or
 * province its headings name, and the counties it only mentions. `home` are the regions around it.
 */
export function locateArticle(
	article: Article,
	hits: readonly PlaceHit[],
	home: Regions,
	world: World,
): Article {
	const { county: _, mentions: __, region: ___, ...rest } = article;
	const counties = countiesOf(article, hits, home, world);
	const regions = hits.filter(namesRegion);
	const choice = chooseCounty(counties, regions.length > 0);
	const ours = findHomeWord(article.blocks, world, counties.length > 0);
	const isElsewhere = choice?.hit.zone === 'head' && choice.hit.county !== ours?.code;
	const county =
		choice && (!ours || isElsewhere || choice.hit.county === ours.code)
			? matchOf(choice.hit, choice.hit.county, choice.because)
			: ours;
	const [region] = regions;
	const regionCode = region?.codes.length === 1 ? region.codes[0] : undefined;
	return {
		...rest,
		...(county && { county }),
		...(!county &&
			region &&
			regionCode && { region: matchOf(region, regionCode, 'region-in-head') }),
		mentions: mentions(counties, county?.code),
	};
}

/**
 * The settled names; where the headings have none, the short form that opens one before a colon is
 * set before them. Other short forms in the headings count where the lead has no name either, and
 * short forms in the text where nothing has.
 */
function countiesOf(
	{ blocks }: Article,
	hits: readonly PlaceHit[],
	home: Regions,
	{ words }: World,
): readonly CountyHit[] {
	const settled = tellApart(hits, home);
	if (settled.some(({ zone }) => zone === 'head')) return settled;
	const text = blocks.map((block) => block.text).join('\n');
	const trusted = trustShortForms(hits, home, words, text);
	const opening = trusted.filter((hit) => hit.strong && opensHeading(hit));
	if (opening.length > 0) return [...opening, ...settled];
	const lead = blocks.find(({ role }) => role === 'body');
	if (settled.some(({ block }) => block === lead)) return settled;
	const head = trusted.filter(({ zone }) => zone === 'head');
	const named = [...head, ...settled];
	return named.length > 0 ? named : trusted;
}

/** The counties named beside the article's own, each once, where it is first named. */
function mentions(hits: readonly CountyHit[], own: string | undefined): DivisionMatch[] {
	const first = new Map<string, DivisionMatch>();
	for (const hit of hits) {
		if (hit.county === own || first.has(hit.county)) continue;
		first.set(hit.county, matchOf(hit, hit.county, 'named-in-article'));
	}
	return [...first.values()];
}

function namesRegion({ zone, codes }: PlaceHit): boolean {
	return zone === 'head' && codes.every((code) => code.length < 6);
}

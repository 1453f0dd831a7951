import type { Article, DivisionMatch, Photo, World } from '../model.ts';
import { chooseCounty } from '../places/choose-county.ts';
import { inferHome } from '../places/infer-home.ts';
import { matchOf, type PlaceHit, readPlaces } from '../places/read-places.ts';
import { type CountyHit, type Regions, tellApart } from '../places/tell-apart.ts';
import { trustHeadings } from '../places/trust-headings.ts';
import { findHomeWord } from './find-home-word.ts';
import { placePhoto } from './place-photo.ts';

/**
 * Finds the county each article and photo is about, and the counties articles only mention.
 *
 * In: articles and photos of one page or issue. Out: the same, with `county`, `mentions` and, for an
 * article without a county whose headings name a prefecture or province, `region`; photos with
 * the `article` they belong to.
 * 漆树坝镇“党建链”与“人才链”深度融合 → county 610725 (勉县), because `township-in-head`.
 *
 * Read twice: what the first reading settles tells the page's home, and the home then tells apart
 * the places of the same name that were left open.
 */
export function findCounties(
	articles: readonly Article[],
	photos: readonly Photo[],
	world: World,
): { articles: Article[]; photos: Photo[] } {
	const read = articles.map((article) => ({ article, hits: readPlaces(article.blocks, world) }));
	const paperHome = around(world.paper.home);
	const locateAll = (home: Regions) =>
		read.map(({ article, hits }) => locate(article, hits, home, world));
	const home = paperHome.length > 0 ? paperHome : around(inferHome(locateAll([]))?.code);
	const found = locateAll(home);
	const texts = read.map(({ article, hits }) => ({
		id: article.id,
		blocks: article.blocks,
		hits: tellApart(hits, home),
	}));
	return {
		articles: found,
		photos: photos.map((photo) => placePhoto(photo, found, texts, home, world)),
	};
}

function locate(article: Article, hits: readonly PlaceHit[], home: Regions, world: World): Article {
	const { county: _, mentions: __, region: ___, ...rest } = article;
	const settled = tellApart(hits, home);
	const counties = settled.length > 0 ? settled : trustHeadings(hits, home, world.words);
	const regions = hits.filter(namesRegion);
	const choice = chooseCounty(counties, regions.length > 0);
	const county = choice
		? matchOf(choice.hit, choice.hit.county, choice.because)
		: counties.length === 0
			? findHomeWord(article.blocks, world.paper.home)
			: undefined;
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

/** A home and the regions it lies in, the nearest first. */
function around(home: string | undefined): Regions {
	if (!home) return [];
	return [6, 4, 2]
		.filter((length) => length <= home.length)
		.map((length) => [home.slice(0, length)]);
}

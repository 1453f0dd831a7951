import type { Article, Photo, World } from '../model.ts';
import { inferHome } from '../places/infer-home.ts';
import { readPlaces } from '../places/read-places.ts';
import { type Regions, tellApart } from '../places/tell-apart.ts';
import { locateArticle } from './locate-article.ts';
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
		read.map(({ article, hits }) => locateArticle(article, hits, home, world));
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

/** A home and the regions it lies in, the nearest first: 610700 is in 6107 and 61. */
function around(home: string | undefined): Regions {
	if (!home) return [];
	return [home, home.slice(0, 4), home.slice(0, 2)].map((code) => [code]);
}

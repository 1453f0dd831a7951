import type { Article, Photo, World } from '../model.ts';
import { chooseCounty } from '../places/choose-county.ts';
import { findBesideInstitution, type SettledText } from '../places/find-beside-institution.ts';
import { matchOf, readPlaces } from '../places/read-places.ts';
import { type Regions, tellApart } from '../places/tell-apart.ts';

/**
 * Finds the county of a photo: from its caption, else the county of the article it belongs to, else
 * from the place an article names beside an institution of the caption.
 *
 * `texts` holds the articles' blocks with the settled names in them.
 */
export function findPhotoCounty(
	photo: Photo,
	articles: readonly Article[],
	texts: readonly SettledText[],
	home: Regions,
	world: World,
): Photo {
	const { county: _, ...rest } = photo;
	const article = articles.find(({ id }) => id === photo.article);
	const own = article?.county ? [article.county.code] : [];
	const onPage = articles.flatMap(({ county }) => county?.code ?? []);
	const caption = { role: 'body', text: photo.caption, pieces: photo.pieces } as const;
	const named = tellApart(readPlaces([caption], world), [own, onPage, ...home]);
	const choice = chooseCounty(named, false);
	if (choice) {
		const because = choice.because.replace('text', 'caption');
		return { ...rest, county: matchOf(choice.hit, choice.hit.county, because) };
	}
	if (named.length > 0) return rest;
	if (article?.county) {
		return { ...rest, county: { ...article.county, because: 'county-of-its-article' } };
	}
	const beside = findBesideInstitution(photo.caption, texts);
	return beside
		? { ...rest, county: matchOf(beside, beside.county, 'place-beside-institution') }
		: rest;
}

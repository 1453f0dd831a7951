import type { Article, DivisionMatch, Photo, World } from '../model.ts';
import { chooseCounty } from '../places/choose-county.ts';
import {
	type FoundInstitution,
	findInstitution,
	placeBeside,
	type SettledText,
} from '../places/find-institution.ts';
import { matchOf, readPlaces } from '../places/read-places.ts';
import { type CountyHit, type Regions, tellApart } from '../places/tell-apart.ts';

/**
 * Places a photo: finds the article it belongs to and its county.
 *
 * It belongs to the one article that names the township or the institution of its caption. Its
 * county comes from the caption, else from that article, else from the place the article names
 * beside the institution. `texts` holds the articles' blocks with the settled names in them.
 */
export function placePhoto(
	photo: Photo,
	articles: readonly Article[],
	texts: readonly SettledText[],
	home: Regions,
	world: World,
): Photo {
	const { county: _, article: given, ...rest } = photo;
	const countyOf = (id: string | undefined) => articles.find((it) => it.id === id)?.county;
	const onPage = articles.flatMap(({ county }) => county?.code ?? []);
	const own = countyOf(given)?.code;
	const caption = { role: 'body', text: photo.caption, pieces: photo.pieces } as const;
	const named = tellApart(readPlaces([caption], world), [own ? [own] : [], onPage, ...home]);
	const institution = findInstitution(photo.caption, texts);
	const article = given ?? tie(named, institution, texts);
	const county = countyOfPhoto(named, countyOf(article), institution);
	return { ...rest, ...(article !== undefined && { article }), ...(county && { county }) };
}

/** The only article that names a township of the caption, else the one that names its institution. */
function tie(
	named: readonly CountyHit[],
	institution: FoundInstitution | undefined,
	texts: readonly SettledText[],
): string | undefined {
	const townships = named.filter(isTownship).map(({ text, county }) => county + text);
	const naming = texts.filter(({ hits }) =>
		hits.some((hit) => isTownship(hit) && townships.includes(hit.county + hit.text)),
	);
	if (townships.length > 0) return naming.length === 1 ? naming[0]?.id : undefined;
	return institution?.text.id;
}

function countyOfPhoto(
	named: readonly CountyHit[],
	ofArticle: DivisionMatch | undefined,
	institution: FoundInstitution | undefined,
): DivisionMatch | undefined {
	const choice = chooseCounty(named, false);
	if (choice) {
		const because = choice.because.replace('text', 'caption');
		return matchOf(choice.hit, choice.hit.county, because);
	}
	if (named.length > 0) return undefined;
	if (ofArticle) return { ...ofArticle, because: 'county-of-its-article' };
	const beside = institution && placeBeside(institution);
	return beside && matchOf(beside, beside.county, 'place-beside-institution');
}

function isTownship({ codes }: CountyHit): boolean {
	return codes.every((code) => code.length === 9);
}

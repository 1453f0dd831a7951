import type { Article, DivisionMatch, Photo } from '../model.ts';

/** The prefecture a page's places agree on, with the places that say so. */
export interface HomeInference {
	/** Four digits. */
	readonly code: string;
	readonly because: 'most-counties';
	readonly evidence: readonly DivisionMatch[];
}

/**
 * Infers a page's home prefecture from the counties its articles and photos are about: the one most
 * of them lie in, if they are three at least and more than half. None on a page from all over the
 * country, and none for municipalities, which have no prefectures.
 */
export function inferHome(
	items: readonly Pick<Article | Photo, 'county'>[],
): HomeInference | undefined {
	const matches = items.flatMap(({ county }) => county ?? []);
	const byPrefecture = Map.groupBy(matches, ({ code }) => code.slice(0, 4));
	for (const [code, evidence] of byPrefecture) {
		if (evidence.length < 3 || evidence.length * 2 <= matches.length || isMunicipality(code))
			continue;
		return { code, because: 'most-counties', evidence };
	}
	return undefined;
}

/** 11, 12, 31 and 50 have districts only, and 90 stands for counties directly under a province. */
function isMunicipality(code: string): boolean {
	return /^(?:11|12|31|50)|90$/.test(code);
}

import type { CountyHit } from './tell-apart.ts';

/** The name that decided which county an article is about, and the rule by which it did. */
export interface CountyChoice {
	readonly hit: CountyHit;
	readonly because: string;
}

/**
 * Chooses the county an article is about; none when it is about several, a prefecture or the country.
 *
 * The headings decide first, and of several counties in them the headline's; then the text if it
 * names one county only, then the credit, then a county that the text names before all others and
 * oftener than all others together. A heading that names a prefecture (商洛：“三联三促”…) leaves the last
 * of these out. Townships count where no county is named.
 */
export function chooseCounty(
	hits: readonly CountyHit[],
	headNamesRegion: boolean,
): CountyChoice | undefined {
	const head = hits.filter(({ zone }) => zone === 'head');
	if (head.length > 0) {
		const rule = (hit: CountyHit) => `${formOf(hit)}-in-head`;
		const headline = head.filter(({ block }) => block.role === 'headline');
		return only(namedOrAll(head), rule) ?? only(namedOrAll(headline), rule);
	}
	const named = namedOrAll(hits);
	return (
		only(named, (hit) => `only-${formOf(hit)}-in-text`) ??
		only(
			named.filter(({ zone }) => zone === 'sign'),
			(hit) => `only-${formOf(hit)}-in-credit`,
		) ??
		(headNamesRegion ? undefined : foremost(named))
	);
}

function namedOrAll(hits: readonly CountyHit[]): readonly CountyHit[] {
	const named = hits.filter(({ strong }) => strong);
	return named.length > 0 ? named : hits;
}

function only(
	hits: readonly CountyHit[],
	rule: (hit: CountyHit) => string,
): CountyChoice | undefined {
	const [hit] = hits;
	if (!hit || hits.some(({ county }) => county !== hit.county)) return undefined;
	return { hit, because: rule(hit) };
}

function foremost(hits: readonly CountyHit[]): CountyChoice | undefined {
	const [hit] = hits;
	if (!hit) return undefined;
	const same = hits.filter(({ county }) => county === hit.county).length;
	return same > hits.length - same ? { hit, because: 'foremost-county-in-text' } : undefined;
}

function formOf({ name, codes }: CountyHit): string {
	if (name.sense === 'alias') return 'alias';
	if (name.sense === 'former') return 'former-name';
	if (codes.every((code) => code.length === 9)) return 'township';
	return name.form === 'short' ? 'short-name' : 'county';
}

import type { PlaceHit } from './read-places.ts';

/** Codes of regions, in the order they are asked. */
export type Regions = readonly (readonly string[])[];

/** A name of which we know the county it means or lies in. */
export interface CountyHit extends PlaceHit {
	/** Six digits. */
	readonly county: string;
	/** The name is the county's own, or was printed beside a place that settles which is meant. */
	readonly strong: boolean;
}

/**
 * Tells same-named places apart and drops the names that stay open.
 *
 * A name is settled by itself (达仁镇 is only in 镇安县), by a place beside it (屏山县新安镇), else by what
 * the article names: its counties, then its prefectures and provinces, then the regions `nearby`,
 * codes of any level, the nearest first. So 中山区 is in 大连 or in 台北, of which no codes are known.
 * A township far from every county the article names is a namesake we do not know, and dropped.
 * Short forms count where the county is also named in full or a place beside them settles them.
 */
export function tellApart(hits: readonly PlaceHit[], nearby: Regions): CountyHit[] {
	const sure = hits.filter((hit) => hit.name.form === 'full' || hit.chained);
	const counties = unique(sure.filter(namesCounty).flatMap(({ codes }) => onlyCounty(codes) ?? []));
	const regions = regionsOf(sure);
	const around = [counties, ...byLevel(regions), ...byLevel(regionsOf(hits)), ...nearby];
	const prefectures = counties.map((code) => code.slice(0, 4));
	return hits.flatMap((hit) => {
		const open = hit.codes.filter((code) => code.length >= 6);
		if (open.length === 0) return [];
		const strong = namesCounty(hit) || hit.chained;
		const settled = hit.chained || hit.name.form === 'full';
		const county = settled
			? (onlyCounty(hit.codes) ?? narrow(open, around))
			: narrow(open, [counties]);
		const astray = !strong && prefectures.length > 0 && !isIn(county, [...prefectures, ...regions]);
		return county && !astray ? [{ ...hit, county, strong }] : [];
	});
}

function regionsOf(hits: readonly PlaceHit[]): string[] {
	const regions = hits.filter(({ codes }) => codes.every((code) => code.length < 6));
	return unique(regions.flatMap(({ codes }) => codes));
}

/** Prefectures, then provinces. */
function byLevel(regions: readonly string[]): Regions {
	return [4, 2].map((length) => regions.filter((code) => code.length === length));
}

function isIn(code: string | undefined, regions: readonly string[]): boolean {
	return code !== undefined && regions.some((region) => code.startsWith(region));
}

function namesCounty({ codes }: PlaceHit): boolean {
	return codes.some((code) => code.length === 6);
}

/** Keeps the codes within each region in turn, as far as any are, until one county is left. */
export function narrow(codes: readonly string[], around: Regions): string | undefined {
	let open = codes;
	for (const regions of around) {
		const inside = open.filter((code) => regions.some((region) => code.startsWith(region)));
		if (inside.length > 0) open = inside;
		const county = inside.length > 0 ? onlyCounty(open) : undefined;
		if (county) return county;
	}
	return undefined;
}

/** The county all codes mean or lie in, if it is one. */
function onlyCounty(codes: readonly string[]): string | undefined {
	const counties = unique(codes.map((code) => code.slice(0, 6)));
	return counties.length === 1 && counties[0]?.length === 6 ? counties[0] : undefined;
}

function unique<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}

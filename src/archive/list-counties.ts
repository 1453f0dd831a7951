import type { Division } from '../press/model.ts';
import { countYears, type YearOf } from './count-years.ts';
import { digestOf } from './digest.ts';
import { placeCounty } from './place-county.ts';
import type { ArticleRecord, CountyRecord, PhotoRecord } from './records.ts';
import type { TownshipCount } from './records-names.ts';

/**
 * The counties that articles or photos are about or mention, by code. `articles` are in the order
 * in which a county's page lists them.
 * @throws when the press found a county that the divisions do not hold: a fault of ours.
 */
export function listCounties(
	articles: readonly ArticleRecord[],
	photos: readonly PhotoRecord[],
	divisions: ReadonlyMap<string, Division>,
	years: YearOf = () => 'undated',
): readonly CountyRecord[] {
	const about = groupIds(articles, ({ county }) => (county ? [county.code] : []));
	const mentioned = groupIds(articles, ({ mentions }) => mentions.map(({ code }) => code));
	const pictured = groupIds(photos, ({ county }) => (county ? [county.code] : []));
	const byId = new Map(articles.map((article) => [article.id, article]));
	const codes = new Set([...about.keys(), ...mentioned.keys(), ...pictured.keys()]);
	return [...codes].sort().map((code) => {
		const own = (about.get(code) ?? []).flatMap((id) => byId.get(id) ?? []);
		const lists = {
			articles: own.map(({ id }) => id),
			mentioned: mentioned.get(code) ?? [],
			photos: pictured.get(code) ?? [],
		};
		const record = {
			...placeCounty(code, divisions),
			counts: {
				articles: own.length,
				mentioned: lists.mentioned.length,
				photos: lists.photos.length,
			},
			years: countYears(lists.articles, years),
			townships: countTownships(own, divisions),
			authors: [...new Set(own.flatMap(({ byline }) => byline.map(({ name }) => name)))],
			columns: [...new Set(own.flatMap(({ column }) => column ?? []))],
			...lists,
		};
		return { ...record, digest: digestOf(record) };
	});
}

function countTownships(
	articles: readonly ArticleRecord[],
	divisions: ReadonlyMap<string, Division>,
): readonly TownshipCount[] {
	const counts = groupIds(articles, ({ townships = [] }) => townships);
	return [...counts]
		.map(([code, { length }]) => ({
			code,
			name: divisions.get(code)?.name ?? code,
			articles: length,
		}))
		.sort((a, b) => b.articles - a.articles || (a.code < b.code ? -1 : 1));
}

/** Ids by key, in the records' order, each once. */
export function groupIds<T extends { readonly id: string }>(
	records: readonly T[],
	keysOf: (record: T) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const record of records) {
		for (const key of new Set(keysOf(record))) {
			const group = groups.get(key);
			if (group) group.push(record.id);
			else groups.set(key, [record.id]);
		}
	}
	return groups;
}

import type { Division } from '../press/model.ts';
import { digestOf } from './digest.ts';
import { placeCounty } from './place-county.ts';
import type { ArticleRecord, CountyRecord, PhotoRecord } from './records.ts';

/**
 * The counties that articles or photos are about or mention, by code. `articles` are in the order
 * in which a county's page lists them.
 * @throws when the press found a county that the divisions do not hold: a fault of ours.
 */
export function listCounties(
	articles: readonly ArticleRecord[],
	photos: readonly PhotoRecord[],
	divisions: ReadonlyMap<string, Division>,
): readonly CountyRecord[] {
	const about = groupIds(articles, ({ county }) => (county ? [county.code] : []));
	const mentioned = groupIds(articles, ({ mentions }) => mentions.map(({ code }) => code));
	const pictured = groupIds(photos, ({ county }) => (county ? [county.code] : []));
	const codes = new Set([...about.keys(), ...mentioned.keys(), ...pictured.keys()]);
	return [...codes].sort().map((code) => {
		const record = {
			...placeCounty(code, divisions),
			articles: about.get(code) ?? [],
			mentioned: mentioned.get(code) ?? [],
			photos: pictured.get(code) ?? [],
		};
		return { ...record, digest: digestOf(record) };
	});
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

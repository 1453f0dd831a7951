import type { Division } from '../press/model.ts';
import { digestOf } from './digest.ts';
import type { ArticleRecord, CountyRecord, PhotoRecord } from './records.ts';

/** Names the table of divisions prints where there is none. */
const placeholder = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;

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
		const prefecture = nameOf(code.slice(0, 4), divisions);
		const county = {
			code,
			name: nameOf(code, divisions) ?? prefecture,
			province: { code: code.slice(0, 2), name: nameOf(code.slice(0, 2), divisions) },
		};
		const { name, province } = county;
		if (!name || !province.name) throw new Error(`Unexpected county \`${code}\`, in no division`);
		const record = {
			code,
			name,
			...(prefecture && prefecture !== name
				? { prefecture: { code: code.slice(0, 4), name: prefecture } }
				: {}),
			province: { code: province.code, name: province.name },
			articles: about.get(code) ?? [],
			mentioned: mentioned.get(code) ?? [],
			photos: pictured.get(code) ?? [],
		};
		return { ...record, digest: digestOf(record) };
	});
}

function nameOf(code: string, divisions: ReadonlyMap<string, Division>): string | undefined {
	const name = divisions.get(code)?.name;
	return name === undefined || placeholder.test(name) ? undefined : name;
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

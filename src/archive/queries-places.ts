import * as queries from './queries.ts';
import type { CountyRecord } from './records.ts';
import type { ProvinceGroup } from './records-views.ts';

/** Counties the edition writes about, by province and prefecture, in order of their codes. */
export async function provinces(): Promise<readonly ProvinceGroup[]> {
	const counties = (await queries.counties()).filter(
		({ counts: { articles, mentioned, photos } }) => articles + mentioned + photos > 0,
	);
	const byProvince = Map.groupBy(counties, ({ province }) => province.code);
	const groups = [...byProvince].map(([code, members]) => ({
		code,
		name: members[0]?.province.name ?? code,
		articles: members.reduce((sum, { counts }) => sum + counts.articles, 0),
		prefectures: groupPrefectures(members),
	}));
	return groups.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function groupPrefectures(members: readonly CountyRecord[]): ProvinceGroup['prefectures'] {
	const groups = Map.groupBy(members, (county) => county.prefecture?.name ?? nameGroup(county));
	return [...groups].map(([name, counties]) => ({ name, counties }));
}

/** What stands in a prefecture's place: counties directly under the province are coded 90. */
function nameGroup({ code, province }: CountyRecord): string {
	if (code.slice(2, 4) === '90') return province.name.endsWith('区') ? '自治区直辖' : '省直辖';
	return province.name.endsWith('市') ? '市辖区县' : '不设县区的市';
}

/** Names of the divisions that articles and issues point to, by code. */
export async function divisionNames(): Promise<ReadonlyMap<string, string>> {
	const names = new Map<string, string>();
	for (const { code, name, prefecture, province } of await queries.counties()) {
		names.set(code, name);
		names.set(province.code, province.name);
		if (prefecture) names.set(prefecture.code, prefecture.name);
	}
	return names;
}

import type { Division } from '../../press/model.ts';
import type { TableDivision } from './divisions-file.ts';

/** Rows that only hold a place in the numbering. */
const placeholder = /^(?:市辖区|县|.*直辖县级行政区划)$/;

/**
 * Makes divisions of the table's rows.
 *
 * - Placeholders (市辖区, 县, 省直辖县级行政区划) go: a municipality's districts and 仙桃市 stand under
 *   their province.
 * - Statistical areas (开发区, 管委会, coded 71 to 79, and what is named like no county) are no
 *   divisions: their names lead to the prefecture they lie in, their townships go.
 * - A city without counties (东莞, 中山, 儋州, 嘉峪关) has one county of its own name in the table. That
 *   one stays, holding the townships, and the prefecture goes.
 * - Of Taiwan, Hong Kong and Macao the table knows no counties; their cities' names lead to the province.
 */
export function dropPlaceholders(table: readonly TableDivision[]): Division[] {
	const counties = table.filter(({ code }) => code.length === 6);
	const areas = Map.groupBy(counties.filter(isArea), ({ code }) => code.slice(0, 4));
	const areaCodes = new Set([...areas.values()].flat().map(({ code }) => code));
	const names = new Map(counties.map(({ code, name }) => [code.slice(0, 4), name]));
	const divisions: Division[] = [];
	let inArea = false;
	for (const row of table) {
		const { code, name, within } = row;
		if (code.length >= 6) {
			// A county's townships follow it in the table.
			if (code.length === 6) inArea = areaCodes.has(code);
			if (!inArea) divisions.push(row);
			continue;
		}
		if (placeholder.test(name) || names.get(code) === name) continue;
		const aliases = within ?? areas.get(code)?.map((area) => area.name);
		divisions.push(aliases ? { code, name, aliases } : row);
	}
	return divisions;
}

function isArea({ code, name }: TableDivision): boolean {
	return /7[1-9]$/.test(code) || !/[县市区旗]$/.test(name);
}

import type { Division } from '../press/model.ts';
import type { CountyRecord } from './records.ts';

/**
 * Places a county in its prefecture and province and says what is known of its past.
 *
 * The divisions hold no placeholders, so a county directly under its province, a municipality's
 * district and a city without counties have no prefecture.
 * @throws when the divisions do not hold it: a fault of ours, since the press found it there.
 */
export function placeCounty(
	code: string,
	divisions: ReadonlyMap<string, Division>,
): Omit<
	CountyRecord,
	| ('counts' | 'years' | 'townships' | 'authors' | 'columns')
	| ('articles' | 'mentioned' | 'photos' | 'digest')
> {
	const county = divisions.get(code);
	const prefecture = divisions.get(code.slice(0, 4));
	const province = divisions.get(code.slice(0, 2));
	if (!county || !province) throw new Error(`Unexpected county \`${code}\`, in no division`);
	const { name, former, from, to, becomes } = county;
	return {
		code,
		name,
		...(prefecture && { prefecture: { code: prefecture.code, name: prefecture.name } }),
		province: { code: province.code, name: province.name },
		...(former && { former }),
		...(from !== undefined && { from }),
		...(to !== undefined && { to }),
		...(becomes && { becomes: becomes.map((heir) => divisions.get(heir)?.name ?? heir) }),
	};
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDivisions } from './divisions/divisions-file.ts';
import * as queries from './queries.ts';
import type { CountyRecord } from './records.ts';
import type { TownshipCount } from './records-views.ts';

let byCounty: ReadonlyMap<string, readonly { code: string; name: string }[]> | undefined;

/** The table's townships by county; read from the project, since pages are built elsewhere. */
function townshipsOf(county: string): readonly { code: string; name: string }[] {
	const file = join(process.cwd(), 'src/archive/divisions/divisions.tsv');
	byCounty ??= Map.groupBy(
		parseDivisions(readFileSync(file, 'utf8')).filter(({ code }) => code.length === 9),
		({ code }) => code.slice(0, 6),
	);
	return byCounty.get(county) ?? [];
}

/** Townships of a county that its articles name in full, with the number of articles, most first. */
export async function townships(county: CountyRecord): Promise<readonly TownshipCount[]> {
	const texts = await Promise.all(
		county.articles.map(async (id) =>
			(await queries.articleText(id)).map(({ text }) => text).join('\n'),
		),
	);
	return townshipsOf(county.code)
		.map(({ code, name }) => ({
			code,
			name,
			articles: county.articles.filter((_, index) => texts[index]?.includes(name)),
		}))
		.filter(({ articles }) => articles.length > 0)
		.sort((a, b) => b.articles.length - a.articles.length || (a.code < b.code ? -1 : 1));
}

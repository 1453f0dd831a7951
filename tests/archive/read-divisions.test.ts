import { expect, test } from 'vitest';
import { readDivisions } from '../../src/archive/read-divisions.ts';

const { divisions, traditional } = readDivisions({ file: 'divisions.yaml', text: '' });
const names = new Map(divisions.map(({ code, name }) => [code, name]));

test('holds the four levels from province to township', () => {
	const count = (length: number) => divisions.filter(({ code }) => code.length === length).length;
	expect(count(2)).toBe(34);
	expect(count(4)).toBeGreaterThan(325);
	expect(count(6)).toBeGreaterThan(2840);
	expect(count(9)).toBeGreaterThan(40000);
	expect(names.get('610728')).toBe('镇巴县');
	expect(names.get('611025110')).toBe('达仁镇');
});

test('prints no placeholder', () => {
	const printed = new Set(divisions.map(({ name }) => name));
	for (const placeholder of ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']) {
		expect(printed).not.toContain(placeholder);
	}
});

test('stands every county and township within a division above it', () => {
	const orphans = divisions.filter(
		({ code }) => code.length > 2 && !names.has(code.slice(0, code.length === 9 ? 6 : 2)),
	);
	expect(orphans).toEqual([]);
});

test('knows the traditional forms of the names’ characters', () => {
	expect([...'鎮巴縣'].map((character) => traditional.get(character) ?? character).join('')).toBe(
		'镇巴县',
	);
});

test('gives counties of today the names of those they continue', () => {
	const xunyang = divisions.find(({ code }) => code === '610981');
	expect(xunyang).toMatchObject({ name: '旬阳市', former: [{ name: '旬阳县', to: '2021' }] });
});

import { expect, test } from 'vitest';
import { addFormerNames, parseFormerNames } from '../../../src/archive/divisions/former-names.ts';

const divisions = [
	{ code: '110101', name: '东城区' },
	{ code: '610981', name: '旬阳市' },
	{ code: '610981101', name: '构元镇' },
];

test('gives a county the names of those it continues', () => {
	const names = parseFormerNames('# source\n610981\t旬阳县\t2021\n110101\t崇文区\t2010\n');
	expect(addFormerNames(divisions, names)).toEqual([
		{ code: '110101', name: '东城区', former: [{ name: '崇文区', to: '2010' }] },
		{ code: '610981', name: '旬阳市', former: [{ name: '旬阳县', to: '2021' }] },
		{ code: '610981101', name: '构元镇' },
	]);
});

test('leaves a name that a county of today bears with that county', () => {
	const names = parseFormerNames('610981\t东城区\t1984\n');
	expect(addFormerNames(divisions, names)).toEqual(divisions);
});

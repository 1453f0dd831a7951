import { expect, test } from 'vitest';
import { placeCounty } from '../../src/archive/place-county.ts';

const divisions = new Map(
	[
		{ code: '42', name: '湖北省' },
		{ code: '429004', name: '仙桃市' },
		{ code: '50', name: '重庆市' },
		{ code: '500105', name: '江北区', to: '2025-11-06', becomes: ['500157'] },
		{ code: '500157', name: '两江新区', from: '2025-11-06' },
		{ code: '61', name: '陕西省' },
		{ code: '6109', name: '安康市' },
		{ code: '610981', name: '旬阳市', former: [{ name: '旬阳县', to: '2021' }] },
	].map((division) => [division.code, division]),
);

test('places a county in its prefecture and province and gives its former names', () => {
	expect(placeCounty('610981', divisions)).toEqual({
		code: '610981',
		name: '旬阳市',
		prefecture: { code: '6109', name: '安康市' },
		province: { code: '61', name: '陕西省' },
		former: [{ name: '旬阳县', to: '2021' }],
	});
});

test('places a county directly under its province in the province only', () => {
	expect(placeCounty('429004', divisions)).not.toHaveProperty('prefecture');
});

test('names what took the place of an abolished district', () => {
	expect(placeCounty('500105', divisions)).toMatchObject({
		province: { name: '重庆市' },
		to: '2025-11-06',
		becomes: ['两江新区'],
	});
});

test('takes a county in no division for a fault of ours', () => {
	expect(() => placeCounty('999999', divisions)).toThrow('Unexpected county `999999`');
});

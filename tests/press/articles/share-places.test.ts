import { describe, expect, test } from 'vitest';
import { listCounties, sharePlaces } from '../../../src/press/articles/share-places.ts';
import type { World } from '../../../src/press/model.ts';

const world: World = {
	words: new Map(),
	divisions: [
		{ code: '61', name: '陕西省' },
		{ code: '6110', name: '商洛市' },
		{ code: '611024', name: '山阳县' },
		{ code: '611025', name: '镇安县' },
		{ code: '611025105', name: '达仁镇' },
	],
	paper: { columns: [] },
};
const share = (one: string, other: string): number =>
	sharePlaces(listCounties(one, world), listCounties(other, world));

describe('sharePlaces', () => {
	test('knows a township for its county', () => {
		expect(share('镇安县：茶香满山', '步入达仁镇，到处都是茶园。')).toBe(1);
	});

	test('tells a headline of one county from a text of another', () => {
		expect(share('山阳县推进双融双促', '步入镇安县达仁镇，到处都是茶园。')).toBe(-1);
	});

	test('says nothing where no county is named', () => {
		expect(share('党建赋能 产业兴旺', '步入镇安县达仁镇，到处都是茶园。')).toBe(0);
	});
});

import { expect, test } from 'vitest';
import { hasWordBorders } from '../../../src/press/places/has-word-borders.ts';
import { worldOf } from './world.ts';

const { words } = worldOf();
const borders = (before: string, name: string, after: string, known = words) =>
	hasWordBorders(before + name + after, before.length, before.length + name.length, known);

test('takes a name that words cut through for no name', () => {
	expect(borders('摸', '清城区', '人口基本信息')).toBe(false);
	expect(borders('', '北京市', '民的新生活')).toBe(false);
});

test('takes a name between whole words for a name', () => {
	expect(borders('广东省清远市', '清城区', '人口基本信息')).toBe(true);
	expect(borders('', '惠民县', '城乡供水有限公司')).toBe(true);
	expect(borders('近日，', '平利县', '紧扣')).toBe(true);
});

test('takes every name for a name without a dictionary', () => {
	expect(borders('摸', '清城区', '人口', new Map())).toBe(true);
});

import { expect, test } from 'vitest';
import { findTownships } from '../../src/archive/find-townships.ts';
import type { Block, Division } from '../../src/press/model.ts';

const divisions = [
	{ code: '610728100', name: '泾洋街道' },
	{ code: '610728101', name: '渔渡镇' },
	{ code: '610922100', name: '城关镇' },
] as unknown as readonly Division[];
const blocks = [
	{ text: '渔渡镇和城关镇' },
	{ text: '泾洋街' },
	{ text: '道' },
] as unknown as readonly Block[];

test('finds the townships of the county that a text names in full', () => {
	expect(findTownships(blocks, '610728', divisions)).toEqual(['610728101']);
});

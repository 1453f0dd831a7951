import { describe, expect, test } from 'vitest';
import type { World } from '../../../src/press/model.ts';
import { readIssue } from '../../../src/press/read-issue.ts';

const world: World = { words: new Map(), divisions: [], paper: { columns: [] } };
const ends = (...paragraphs: readonly string[]) => {
	const text = ['青石沟修通水渠', ...paragraphs].join('\n\n');
	return readIssue([{ page: 'x/p1', text }], world, []).articles.map(({ truncated }) => truncated);
};
const opening =
	'本报讯（记者 李平）11月12日，青石沟村三公里长的水渠全线贯通，下游四个村的七百亩水田从此不用再等雨栽秧。';

describe('seeTruncation', () => {
	test('finds nothing missing where the last sentence stops before names in brackets', () => {
		expect(
			ends(opening, '开渠放水那天，村民站满了渠边，看着水一路流进自家的田里。（王安 李平）'),
		).toEqual([[]]);
	});

	test('tells the end that is missing where the last line stops in mid-sentence', () => {
		expect(
			ends(opening, '开渠放水那天，村民站满了渠边，看着水一路流进自家的田里，老支书把'),
		).toEqual([['end']]);
	});

	test('tells the beginning that is missing where the first line closes a sentence', () => {
		const [first] = ends(
			'，水才真正流进了田里。村民站满了渠边，谁也没有说话，只听见水声一路往下走。',
		);
		expect(first).toEqual(['start']);
	});
});

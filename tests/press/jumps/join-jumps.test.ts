import { describe, expect, test } from 'vitest';
import type { World } from '../../../src/press/model.ts';
import { readIssue } from '../../../src/press/read-issue.ts';

const world: World = { words: new Map(), divisions: [], paper: { columns: [] } };
const first = [
	'第1版 要闻',
	'',
	'青石沟修渠记',
	'',
	'本报讯（记者 王安）入冬以来，清溪县青石沟的村民天天上山修渠，一条三公里长的水渠从崖壁上一寸一寸地凿了出来。',
	'',
	'水渠修到鹰嘴岩，遇上了一整块青石，炸药用不得，村民就用钢钎和铁锤，两个月才凿开四米，凿断的钢钎',
	'',
	'（下转第2版）',
];
const second = [
	'第2版 综合',
	'',
	'修渠记',
	'',
	'（上接第1版）',
	'',
	'堆了半间屋。开春放水那天，全村的老人都站到了渠边，看着水一路流进自家的田里去。',
];
const read = (...pages: readonly (readonly string[])[]) =>
	readIssue(
		pages.map((lines, i) => ({ page: `x/p${i + 1}`, text: lines.join('\n') })),
		world,
		[],
	);

describe('joinJumps', () => {
	test('makes one article of both halves and mends the sentence between the pages', () => {
		const { articles, notices } = read(first, second);
		expect(articles).toHaveLength(1);
		const [article] = articles;
		expect(article).toMatchObject({
			headline: '青石沟修渠记',
			pages: ['x/p1', 'x/p2'],
			truncated: [],
		});
		const mended = article?.blocks.at(-1);
		expect(mended?.text).toContain('凿断的钢钎堆了半间屋');
		expect(mended?.pieces.map(({ place }) => place.page)).toEqual(['x/p1', 'x/p2']);
		expect(notices.map(({ ruleId }) => ruleId)).not.toContain('jumps/orphan');
	});

	test('keeps the directions themselves out of the text', () => {
		const inline = [...first.slice(0, 6), '水渠修到鹰嘴岩，遇上了一整块青石。（下转第2版）'];
		const { articles } = read(inline, second);
		expect(articles).toHaveLength(1);
		expect(articles[0]?.blocks.map(({ text }) => text).join('')).not.toMatch(/下转|上接/);
	});

	test('tells a direction whose other half is not in the issue', () => {
		const { articles, notices } = read(first, ['第2版 综合']);
		expect(articles[0]?.truncated).toEqual(['end']);
		expect(notices.find(({ ruleId }) => ruleId === 'jumps/orphan')).toMatchObject({
			actual: '（下转第2版）',
			article: articles[0]?.id,
		});
	});

	test('takes no half that comes from another page than the one that leads to it', () => {
		const other = second.map((line) => line.replace('上接第1版', '上接第3版'));
		const { articles } = read(first, other);
		expect(articles.map(({ pages }) => pages)).toEqual([['x/p1'], ['x/p2']]);
	});
});

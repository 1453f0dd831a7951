import { describe, expect, test } from 'vitest';
import type { World } from '../../../src/press/model.ts';
import { readIssue } from '../../../src/press/read-issue.ts';

const column = (lines: readonly string[], columns: readonly string[] = []) => {
	const world: World = { words: new Map(), divisions: [], paper: { columns } };
	const text = lines.join('\n\n');
	const { articles, furniture } = readIssue([{ page: 'x/p1', text }], world, []);
	const labels = furniture.filter(({ kind }) => kind === 'column-label');
	return [labels.map(({ line }) => line.text), articles.map((article) => article.column ?? null)];
};
const essay = [
	'渡口的灯',
	'王安',
	'渡口早就没有船了，桥修好的那天，老船工把竹篙靠在门后，再也没有动过。可是每到夜里，他还是要把那盏灯挂到岸边的柳树上去。',
	'有人问他给谁挂，他说给河挂。河走了一辈子夜路，总得有个人家亮着灯，照着它走到下一个村子。',
];
const report = [
	'青石沟修通水渠',
	'本报讯（记者 李平）11月12日，青石沟村三公里长的水渠全线贯通，下游四个村的七百亩水田从此不用再等雨栽秧，村民站满了渠边。',
];

describe('findColumns', () => {
	test('sets the label that names a kind of writing over the essay under it', () => {
		expect(column([...report, '清溪副刊', ...essay])).toEqual([['清溪副刊'], [null, '清溪副刊']]);
	});

	test('sets no column over a news report', () => {
		expect(column(['县乡观察', ...report])[1]).toEqual([null]);
	});

	test('takes a label that the paper is known to use', () => {
		expect(column([...report, '渠畔人家', ...essay], ['渠畔人家'])).toEqual([
			['渠畔人家'],
			[null, '渠畔人家'],
		]);
	});
});

import { describe, expect, test } from 'vitest';
import type { World } from '../../src/press/model.ts';
import { readIssue } from '../../src/press/read-issue.ts';

const world: World = { words: new Map(), divisions: [], paper: { columns: [] } };

describe('readIssue', () => {
	test('finds headline, names in the lead and a paragraph mended across a caption', () => {
		const text = [
			'清溪县：老井通上自来水',
			'',
			'本报讯（通讯员 王安 李平）清溪县把饮水工程当作头等大事来抓，今年新建水厂三座，铺设管道一百二十公里，让山上山下的人都喝上了放心水，再也不用去河里挑水，',
			'',
			'',
			'',
			'施工人员在铺设管道。 赵远 摄',
			'',
			'村民们都说日子越过越有滋味。',
		].join('\n');
		const { articles, photos } = readIssue([{ page: 'x/p1', text }], world, []);
		expect(articles).toHaveLength(1);
		expect(articles[0]).toMatchObject({
			id: 'x-p1-1',
			headline: '清溪县：老井通上自来水',
			byline: [
				{ name: '王安', post: '通讯员' },
				{ name: '李平', post: '通讯员' },
			],
		});
		expect(articles[0]?.blocks.at(-1)?.text).toContain('去河里挑水，村民们都说');
		expect(photos[0]).toMatchObject({ caption: '施工人员在铺设管道。', credit: ['赵远'] });
	});

	test('gives an empty reading for an empty page', () => {
		expect(readIssue([{ page: 'x/p1', text: '' }], world, [])).toEqual({
			articles: [],
			photos: [],
			furniture: [],
			notices: [],
			corrections: [],
			withheld: [],
		});
	});
});

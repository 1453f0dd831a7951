import { expect, test } from 'vitest';
import type { PhotoRecord } from '../../src/archive/records.ts';
import { describeArticle } from '../../src/feeds/article-data.ts';
import { leafOfTwin } from '../../src/search/leaf-of-twin.ts';
import { toRecords } from '../../src/search/to-records.ts';
import { sampleStory } from '../feeds/sample-story.ts';

const story = sampleStory(
	{
		headline: '镇巴：<茶>香',
		kicker: '走进茶乡',
		deck: '——春茶开采记',
		column: '县区',
		county: {
			code: '610728',
			text: '镇巴',
			because: 'sample',
			place: { page: 'sample/p1', start: 0, end: 2 },
		},
	},
	{ date: '2024-11-05' },
);
const photo: PhotoRecord = {
	id: 'sample-p1-9',
	caption: '茶农采茶',
	credit: ['李明'],
	article: story.article.id,
	pieces: [],
	issue: 'sample',
	page: 'sample/p1',
	volume: 'undated',
	digest: 'd',
};
const source = {
	papers: [],
	issues: [story.issue],
	pages: [story.page],
	articles: [story.article],
	photos: [photo],
	counties: story.county ? [story.county] : [],
};

test('tells search every line of an article by its field, and photos on their own too', () => {
	const [article, picture] = toRecords(source, () => story.blocks);
	expect(article?.passages.map(({ field, text }) => `${field} ${text}`)).toEqual([
		'label 县区',
		'title 镇巴：<茶>香',
		'title 走进茶乡',
		'title ——春茶开采记',
		'byline 通讯员 王小明',
		'body 一片叶子',
		'body 今年以来，A&B 公司',
		'body A&B 公司',
		'caption 茶农采茶 李明 摄',
	]);
	expect(article).toMatchObject({ kind: 'article', date: '2024-11-05', page: '版次不详' });
	expect(article?.county?.prefecture?.name).toBe('汉中市');
	expect(picture).toMatchObject({ kind: 'photo', authors: ['李明'], heading: '茶农采茶' });
});

test('shows of an article what its data twin tells, line by line as search was told', () => {
	const [article] = toRecords(source, () => story.blocks);
	const leaf = leafOfTwin(describeArticle({ ...story, photos: [photo] }));
	const lines = (passages: typeof leaf.passages) => passages.map(({ text }) => text.trim()).sort();
	expect(lines(leaf.passages)).toEqual(lines(article?.passages ?? []));
	expect(leaf).toMatchObject({ heading: '镇巴：<茶>香', county: '镇巴县', page: '版次不详' });
});

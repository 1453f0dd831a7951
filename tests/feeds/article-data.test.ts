import { expect, test } from 'vitest';
import { describeArticle } from '../../src/feeds/article-data.ts';
import { describeNews, writeJsonLd } from '../../src/feeds/json-ld.ts';
import { sampleStory } from './sample-story.ts';

test('the data twin gives paragraphs with their source lines and null for what is unknown', () => {
	const data = describeArticle(sampleStory({ column: '县区' }));
	expect(data).toMatchObject({
		headline: null,
		date: null,
		paper: null,
		pageNumber: null,
		column: '县区',
		text: ['一片叶子', '今年以来，A&B 公司', 'A&B 公司'],
	});
	expect(data.paragraphs.map(({ role, lines }) => [role, lines])).toEqual([
		['crosshead', [3]],
		['body', [5]],
		['duplicate', [7]],
	]);
});

test('JSON-LD leaves out what is unknown and keeps a text from ending its element', () => {
	const news = describeNews(sampleStory({ headline: '</script>' }));
	expect(news).not.toHaveProperty('datePublished');
	expect(news).not.toHaveProperty('printPage');
	expect(writeJsonLd(news)).not.toContain('</script>');
	expect(JSON.parse(writeJsonLd(news))).toEqual(news);
});

test('JSON-LD gives 副题, place, authors and a known day', () => {
	const story = sampleStory({ headline: '茶香', deck: '——镇巴纪事' }, { date: '2024-11-05' });
	expect(describeNews(story)).toMatchObject({
		headline: '茶香',
		alternativeHeadline: '——镇巴纪事',
		datePublished: '2024-11-05',
		author: [{ '@type': 'Person', name: '王小明', jobTitle: '通讯员' }],
		contentLocation: { name: '镇巴县', identifier: '610728' },
	});
});

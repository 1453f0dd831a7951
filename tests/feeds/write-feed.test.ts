import { expect, test } from 'vitest';
import { countyChannel } from '../../src/feeds/channel.ts';
import { feedFormats, writeFeed } from '../../src/feeds/write-feed.ts';
import { sampleStory } from './sample-story.ts';

const channel = countyChannel({ code: '610728', name: '镇巴县', articles: ['sample-p1-1'] });
const undated = sampleStory({ headline: '镇巴：<茶>香' });
const dated = sampleStory({ headline: '镇巴：<茶>香' }, { date: '2024-11-05' });

test('an undated story stands in RSS without a date, and nothing tells when it was built', async () => {
	const rss = await writeFeed('feed', channel, [undated]);
	expect(rss).not.toMatch(/pubDate|lastBuildDate|updated/);
	expect(rss).toContain('<title>镇巴：&lt;茶&gt;香</title>');
	expect(rss).toContain('<dc:creator>王小明</dc:creator>');
});

test('a dated story carries the beginning of its day in China', async () => {
	expect(await writeFeed('feed', channel, [dated])).toContain(
		'<pubDate>Mon, 04 Nov 2024 16:00:00 GMT</pubDate>',
	);
	const atom = await writeFeed('atom', channel, [undated, dated]);
	expect(atom.match(/<updated>[^<]*<\/updated>/g)).toEqual([
		'<updated>2024-11-04T16:00:00.000Z</updated>',
		'<updated>2024-11-04T16:00:00.000Z</updated>',
	]);
});

test('Atom is offered only where a day is known, and refuses what has none', async () => {
	expect(feedFormats([undated])).toEqual(['feed']);
	expect(feedFormats([undated, sampleStory({}, { date: '2024-09/..' })])).toEqual(['feed']);
	expect(feedFormats([undated, dated])).toEqual(['feed', 'atom']);
	await expect(writeFeed('atom', channel, [undated])).rejects.toThrow('expected one');
});

test('the full text keeps crossheads and marks what the page prints twice', async () => {
	const rss = await writeFeed('feed', channel, [undated]);
	const content = /<content:encoded>(.*)<\/content:encoded>/s.exec(rss)?.[1] ?? '';
	expect(
		content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
	).toMatchInlineSnapshot(`
		"<p>通讯员 王小明</p>
		<h2>一片叶子</h2>
		<p>今年以来，A&amp;B 公司</p>
		<blockquote><p>〔版面上重复印出〕A&amp;B 公司</p></blockquote>"
	`);
});

test('characters that XML forbids become U+FFFD', async () => {
	const story = sampleStory({ headline: '镇\u0000巴\ud83d茶\uffff' });
	expect(await writeFeed('feed', channel, [story])).toContain(
		'<title>镇\ufffd巴\ufffd茶\ufffd</title>',
	);
});

test('a feed holds the newest fifty', () => {
	const articles = Array.from({ length: 60 }, (_, i) => `a-${i}`);
	expect(countyChannel({ code: '610728', name: '镇巴县', articles }).articles).toEqual(
		articles.slice(0, 50),
	);
});

import { expect, test } from 'vitest';
import { articleAt, at, linesOf, pageText, read } from './sample-page.ts';

test('reads characters as an editor says and keeps where they stand', () => {
	const reading = read([{ kind: 'replace', target: at(5, '哗哗流'), characters: '汩汩地流' }]);
	const block = articleAt(reading, 5)?.blocks.find(({ text }) => text.includes('汩汩地流'));
	expect(block?.text).toContain('清水汩汩地流进缸里');
	const piece = block?.pieces.find(({ corrected }) => corrected);
	expect(pageText.slice(piece?.place.start, piece?.place.end)).toBe('哗哗流');
	expect(reading.corrections).toMatchObject([{ before: '哗哗流', after: '汩汩地流' }]);
});

test('corrects a headline in the article’s own field too', () => {
	const reading = read([{ kind: 'replace', target: at(1, '老井'), characters: '村村' }]);
	expect(reading.articles[0]?.headline).toBe('清溪县：村村通上自来水');
});

test('leaves out a passage printed elsewhere too', () => {
	const reading = read([{ kind: 'drop', target: at(5, '她说再也不用翻山去挑水，') }]);
	expect(
		articleAt(reading, 5)
			?.blocks.map(({ text }) => text)
			.join(),
	).toContain('缸里，日子');
});

test('takes a line that is dropped as a whole for a repetition', () => {
	const reading = read([
		{
			kind: 'drop',
			target: at(7, '县里还请来技术人员，每月给水质做一次检测，结果贴在村口的公示栏里。'),
		},
	]);
	expect(articleAt(reading, 7)?.blocks.find(({ role }) => role === 'duplicate')?.text).toContain(
		'县里还请来',
	);
});

test('withholds a passage everywhere and says why', () => {
	const hidden = '赵大娘';
	const reading = read([
		{ kind: 'withhold', scope: 'passage', target: at(5, hidden), reason: '当事人请求' },
	]);
	expect(
		articleAt(reading, 5)
			?.blocks.map(({ text }) => text)
			.join(),
	).toContain('村民〔此处不公开：当事人请求〕拧开');
	expect(JSON.stringify(reading)).not.toContain(hidden);
	expect(reading.withheld.map(({ start, end }) => pageText.slice(start, end))).toEqual([hidden]);
});

test('withholds a name in a caption', () => {
	const reading = read([
		{ kind: 'withhold', scope: 'passage', target: at(11, '施工人员'), reason: '误登' },
	]);
	expect(reading.photos[0]?.caption).toBe('〔此处不公开：误登〕在铺设管道。');
});

test('withholds an article: its address and lines stay, its words go', () => {
	const plain = articleAt(read([]), 13);
	const reading = read([
		{ kind: 'withhold', scope: 'article', target: at(15), reason: '未获授权' },
	]);
	const article = articleAt(reading, 13);
	expect(article?.id).toBe(plain?.id);
	expect(article?.withheld).toBe('未获授权');
	expect(linesOf(article)).toEqual([[13, 15, 17]]);
	expect(JSON.stringify(reading.articles[1])).not.toMatch(/白石|司机|李平/);
	expect(reading.withheld).toHaveLength(3);
});

test('sets and clears the fields of an article', () => {
	const { articles } = read([
		{ kind: 'field', field: 'headline', value: ['新题'], target: at(3) },
		{ kind: 'field', field: 'kicker', value: ['引题'], target: at(3) },
		{ kind: 'field', field: 'deck', value: ['副题'], target: at(3) },
		{ kind: 'field', field: 'byline', value: ['记者 甲乙', '丙丁'], target: at(3) },
		{ kind: 'field', field: 'credit', value: ['县融媒体中心'], target: at(3) },
		{ kind: 'field', field: 'column', value: ['乡村振兴'], target: at(3) },
		{ kind: 'field', field: 'county', value: ['610728'], target: at(3, '清溪县') },
		{ kind: 'field', field: 'headline', value: null, target: at(15) },
	]);
	expect(articles[0]).toMatchObject({
		headline: '新题',
		kicker: '引题',
		deck: '副题',
		byline: [{ name: '甲乙', post: '记者' }, { name: '丙丁' }],
		credit: '县融媒体中心',
		column: '乡村振兴',
		county: { code: '610728', text: '清溪县', because: 'fixes/county' },
	});
	expect(articles[1]?.headline).toBeUndefined();
});

test('ties a photo to an article and sets its county', () => {
	const { photos, articles } = read([
		{ kind: 'photo', target: at(11), article: at(15) },
		{ kind: 'field', field: 'county', value: ['610728'], target: at(11) },
	]);
	expect(photos[0]).toMatchObject({ article: articles[1]?.id, county: { code: '610728' } });
});

test('hangs a remark on the paragraph it is about', () => {
	const reading = read([{ kind: 'note', text: '原文如此。', target: at(5) }]);
	expect(articleAt(reading, 5)?.blocks.find(({ notes }) => notes)?.notes).toEqual(['原文如此。']);
});

import { expect, test } from 'vitest';
import type { Article, Reading } from '../../../src/press/model.ts';
import { at, onSecond, readBoth } from './sample-page.ts';

/** The blocks of an article by page and line: `1:3` is line 3 of the first page. */
const spots = (article: Article | undefined): readonly string[] =>
	article?.blocks.map(({ pieces }) =>
		pieces.map(({ place, line }) => `${place.page.slice(-1)}:${line}`).join(' '),
	) ?? [];
const holding = ({ articles }: Reading, spot: string): Article | undefined =>
	articles.find((article) => spots(article).join(' ').split(' ').includes(spot));
const unheard = ({ notices }: Reading): number =>
	notices.filter(({ ruleId }) => ruleId === 'fixes/not-honoured').length;

test('reads two pages apart when there is no fix', () => {
	const { articles } = readBoth([]);
	expect(articles.map(({ pages }) => pages)).toEqual(expect.arrayContaining([['x/p1'], ['x/p2']]));
	expect(articles.every(({ pages }) => pages.length === 1)).toBe(true);
});

test('joins a line to one of another page, in mid-paragraph', () => {
	const reading = readBoth([{ kind: 'join', target: onSecond(1), after: at(3) }]);
	const article = holding(reading, '2:1');
	expect(spots(article)).toContain('1:3 2:1');
	expect(article?.pages).toEqual(['x/p1', 'x/p2']);
	expect(article?.blocks.find(({ text }) => text.includes('公里。公里'))).toBeDefined();
	expect(unheard(reading)).toBe(0);
	expect(reading.corrections).toMatchObject([
		{ page: 'x/p2', line: 1, after: '在《清溪县：老井通上自来水》中，接p1第3行' },
	]);
});

test('ends an article on its page where it goes on on another', () => {
	const reading = readBoth([{ kind: 'join', target: onSecond(1), after: at(3) }]);
	expect(spots(holding(reading, '1:3'))).toEqual(['1:1', '1:3 2:1']);
	expect(holding(reading, '1:5')).not.toBe(holding(reading, '1:3'));
});

test('sets a paragraph after one of another page, and a text under a headline there', () => {
	const paragraph = readBoth([{ kind: 'order', target: onSecond(7), after: at(7) }]);
	const first = ['1:1', '1:3', '1:5', '1:7', '2:7'];
	expect(spots(holding(paragraph, '2:7')).slice(0, first.length)).toEqual(first);
	const under = readBoth([{ kind: 'order', target: onSecond(5), after: at(13) }]);
	expect(spots(holding(under, '2:5')).slice(0, 2)).toEqual(['1:13', '2:5']);
	expect(unheard(paragraph) + unheard(under)).toBe(0);
});

test('moves a text, with what follows it, to the end of an article on another page', () => {
	const reading = readBoth([{ kind: 'move', target: onSecond(5), article: at(1) }]);
	expect(spots(holding(reading, '2:5'))).toEqual(['1:1', '1:3', '1:5', '1:7', '2:5', '2:7']);
	expect(holding(reading, '2:3')?.headline).toBe('青石镇：石头里种出花椒');
	expect(unheard(reading)).toBe(0);
});

test('puts a headline over the text of another page', () => {
	const reading = readBoth([
		{ kind: 'open', target: onSecond(5) },
		{ kind: 'move', target: at(13), article: onSecond(5) },
	]);
	const article = holding(reading, '2:5');
	expect(article?.headline).toBe('白石县：山路修到家门口');
	expect(spots(article)[0]).toBe('1:13');
	expect(unheard(reading)).toBe(0);
});

test('ties a photo to an article of another page', () => {
	const reading = readBoth([{ kind: 'photo', target: at(11), article: onSecond(5) }]);
	expect(reading.photos[0]?.article).toBe(holding(reading, '2:5')?.id);
	expect(reading.corrections[0]?.after).toBe('与p2第5行同属一篇');
});

test('separates what two pages’ directions lead together', () => {
	const plain = readBoth([{ kind: 'join', target: onSecond(1), after: at(3) }]);
	const both = readBoth([
		{ kind: 'join', target: onSecond(1), after: at(3) },
		{ kind: 'separate', target: onSecond(1), after: at(3) },
	]);
	expect(holding(plain, '2:1')?.pages).toHaveLength(2);
	expect(unheard(both)).toBe(1);
});

test('follows no circle, and says which fix it could not honour', () => {
	const reading = readBoth([
		{ kind: 'order', target: onSecond(1), after: at(3) },
		{ kind: 'order', target: at(3), after: onSecond(1) },
	]);
	expect(unheard(reading)).toBe(1);
});

test('changes nothing for a line of a page that is not there', () => {
	const gone = { page: 'x/p9', line: 1, expects: '公里' };
	expect(readBoth([{ kind: 'join', target: at(7), after: gone }])).toEqual(readBoth([]));
});

import { expect, test } from 'vitest';
import { inferIssueHome } from '../../src/archive/infer-issue-home.ts';
import { findCounties } from '../../src/press/articles/find-counties.ts';
import { article } from '../press/articles/article-like.ts';
import { worldOf } from '../press/places/world.ts';

const world = worldOf();
const infer = (...headlines: readonly string[]) =>
	inferIssueHome(
		[{ id: 'test/p1', text: '\n勉县：春茶开采' }],
		findCounties(
			headlines.map((headline) => article(headline)),
			[],
			world,
		),
		world.divisions,
	);

test('infers the prefecture most counties lie in, with the words that say so', () => {
	expect(infer('勉县：春茶', '洋县：稻香', '镇巴县：花香', '石泉县：蚕桑')).toMatchObject({
		kind: 'home',
		value: '6107',
		name: '汉中市',
		because: 'most-counties',
		evidence: [{ text: '勉县', line: 1 }, { text: '洋县' }, { text: '镇巴县' }],
	});
});

test.each([
	['too few counties', ['勉县：春茶', '洋县：稻香']],
	[
		'a page from all over the country',
		['勉县：春茶', '洋县：稻香', '镇巴县：花香', '珙县：竹', '永丰县：椒', '屏山县：茶'],
	],
	['a municipality', ['重庆市城口县：核桃', '重庆市巫溪县：土豆', '重庆市云阳县：柑橘']],
])('infers no home from %s', (_, headlines) => {
	expect(infer(...headlines)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { findCounties } from '../../../src/press/articles/find-counties.ts';
import type { Article } from '../../../src/press/model.ts';
import { block, worldOf } from '../places/world.ts';
import { article, articleOf } from './article-like.ts';

const world = worldOf();

/** What the first article is about, as `code words rule`. */
function about(articles: readonly Article[], home?: string): string | undefined {
	const { articles: read } = findCounties(articles, [], home ? worldOf({ home }) : world);
	const county = read[0]?.county;
	return county && `${county.code} ${county.text} ${county.because}`;
}

test.each([
	['a full name in the headline', article('勉县：春茶开采'), '610725 勉县 county-in-head'],
	[
		'the short form of a county the text names',
		article('镇巴：“三聚焦”提质效', '今年以来，镇巴县充分发挥作用。'),
		'610728 镇巴 short-name-in-head',
	],
	[
		'the short form of an autonomous county',
		article('云南省双江县: 建设绿美城市', '双江拉祜族佤族布朗族傣族自治县不断优化城市布局。'),
		'530925 双江县 county-in-head',
	],
	[
		'a township in the headline',
		article('漆树坝镇“党建链”与“人才链”深度融合', '该镇以茶旅融合为重点。'),
		'610725 漆树坝镇 township-in-head',
	],
	[
		'a township in the text',
		article('党建赋能', '步入达仁镇，处处生机。'),
		'611025 达仁镇 only-township-in-text',
	],
	[
		'the alias of a functional area',
		article('青岛西海岸新区胶南街道·凝聚红色力量'),
		'370211 青岛西海岸新区 alias-in-head',
	],
	[
		'a company named after its county, where no county is named',
		article('陕煤黄陵矿业二号煤矿: 圆满完成任务', '二号煤矿圆满完成了稳产保供任务。'),
		'610632 黄陵 short-name-in-head',
	],
	[
		'the only county in the text',
		article('小平台回应大期盼', '岚皋县滔河镇同心村村民说。', '岚皋县建立了机制。'),
		'610925 岚皋县 only-county-in-text',
	],
	[
		'the county the text names first and most',
		article('山茶飘香', '石泉县茶山如画。石泉县的茶农说，石泉县的茶', '销往平利县。'),
		'610922 石泉县 foremost-county-in-text',
	],
	[
		'the company’s county before one that strays into the end of the text',
		article(
			'陕煤集团黄陵矿业开展消防安全培训',
			'普及消防安全知识。',
			'江西省吉安市永丰县推进辣椒生产。',
		),
		'610632 黄陵 short-name-in-head',
	],
	[
		'a short form that a word of place stands before, where nothing else names a county',
		article('父亲的矿灯', '父亲在灵武的煤矿下了二十六年井。'),
		'640181 灵武 only-short-name-in-text',
	],
	[
		'the county before the colon, whatever the text names',
		article('宁强：支部领跑天麻香', '在山东省莘县燕店镇的智慧大棚里，卷帘机缓缓升起。'),
		'610726 宁强 short-name-in-head',
	],
	[
		'the short form a headline begins with where the text speaks of its county',
		article('平和环湖半程马拉松下月鸣枪', '赛事将在县体育中心鸣枪开跑。'),
		'350628 平和 short-name-in-head',
	],
	['traditional characters', article('鎮巴縣：茶香四溢'), '610728 鎮巴縣 county-in-head'],
	[
		'a county directly under its province',
		article('仙桃市：稻虾丰收'),
		'429004 仙桃市 county-in-head',
	],
	['a city without counties', article('东莞市：绿道连成网'), '441900 东莞市 county-in-head'],
	[
		'the townships of a city without counties',
		article('石碣镇：绿道连成网'),
		'441900 石碣镇 township-in-head',
	],
])('finds %s', (_, it, expected) => {
	expect(about([it])).toBe(expected);
});

test.each([
	[
		'a prefecture’s office',
		article('市税务局第一税务分局：清廉建设', '联合省税务局、市公共资源交易中心。'),
	],
	['the whole country', article('从群众切身需要来考量好事实事', '要把握好当前和长远的关系。')],
	['words that only look like a name', article('走活一盘棋', '摸清城区人口基本信息，改造老城区。')],
	['several counties alike', article('各地丰收', '石泉县、平利县、紫阳县、岚皋县的稻子都熟了。')],
	[
		'a thing that is called like a county',
		article('月光', '小时候，我们在天台上乘凉，在大田里捉虫。'),
	],
	['wishes that are called like counties', article('强村富民 同心筑梦', '做人要大方。')],
	['a plain word that is a short form too', article('和平与发展', '合作共赢，资源共享。')],
	['a namesake nothing tells apart', article('太平镇的秋天', '太平镇的稻子熟了。')],
	['a district of Taipei', article('中山區老街新生', '台北的老街，松山區的茶館。')],
	['Hong Kong, whose districts have no codes', article('香港九龙城区', '香港东区、南区。')],
])('finds no county for %s', (_, it) => {
	expect(about([it])).toBeUndefined();
});

test('names the prefecture of an article about several of its counties', () => {
	const it = article(
		'商洛：“三联三促”激活新动能',
		'丹凤县商镇、洛南县、商南县和山阳县推行村村联建。',
	);
	const [read] = findCounties([it], [], world).articles;
	expect(read?.county).toBeUndefined();
	expect(read?.region).toMatchObject({ code: '6110', text: '商洛' });
	expect(read?.mentions.map(({ code }) => code)).toEqual(['611022', '611021', '611023', '611024']);
});

test('keeps the counties only mentioned apart from the one it is about', () => {
	const it = article('平利：茶香', '平利县的干部到紫阳县和平利县城关镇学习，又去紫阳县。');
	const [read] = findCounties([it], [], world).articles;
	expect(read?.county?.code).toBe('610926');
	expect(read?.mentions.map(({ code }) => code)).toEqual(['610924']);
});

test('tells namesakes apart by the paper’s home', () => {
	const it = article('兴隆镇：蔬菜出山', '兴隆镇的蔬菜出山了。');
	expect(about([it])).toBeUndefined();
	expect(about([it], '610700')).toBe('610728 兴隆镇 township-in-head');
});

test('tells namesakes apart by the home its page’s other places agree on', () => {
	const page = ['洋县：稻香', '勉县：茶香', '镇巴县：花香'].map((headline) => article(headline));
	const it = article('兴隆镇：蔬菜出山', '兴隆镇的蔬菜出山了。');
	expect(about([it, ...page])).toBe('610728 兴隆镇 township-in-head');
});

test('tells namesakes apart by the prefecture or province the article names', () => {
	expect(about([article('中山区：老街新生', '大连的老街。')])).toMatch(/^210202/);
	expect(about([article('兴隆镇：蔬菜出山', '汉中市兴起蔬菜热。')])).toMatch(/^610728/);
	expect(about([article('朝阳区：蔬菜出山', '吉林省兴起蔬菜热。')])).toMatch(/^220104/);
	expect(about([article('鼓楼区：秦淮灯火', '南京的夜色里，灯火通明。')])).toMatch(/^320106/);
});

test('takes 我县 in a county’s own paper for that county', () => {
	const it = article('春耕正忙', '连日来，我县农民抢抓农时。');
	expect(about([it], '610725')).toBe('610725 我县 word-for-home');
	expect(about([article('学习会', '县委书记主持。')], '610725')).toMatch(/^610725 县委/);
	expect(about([it], '610700')).toBeUndefined();
	expect(about([it])).toBeUndefined();
});

test('keeps 我县 to the paper’s county where the text names the county of a visit', () => {
	const visit = article('考察学习取真经', '我县代表团赴浙江省安吉县考察。', '安吉县的经验。');
	expect(about([visit], '610725')).toBe('610725 我县 word-for-home');
	expect(about([article('安吉县客人来访', '我县与安吉县签约。')], '610725')).toMatch(/^330523/);
	expect(about([article('民勤：治沙', '民勤县全县治沙。')], '610725')).toMatch(/^620621/);
});

test('reads a credit where the text names several counties', () => {
	const it = articleOf('a', [
		block('body', '石泉县、平利县和紫阳县的干部来了。'),
		block('credit', '（平利县直机关工委供稿）'),
	]);
	expect(about([it])).toBe('610926 平利县 only-county-in-credit');
});

test('takes the headline’s county before those of kicker and deck', () => {
	const it = articleOf('a', [
		block('kicker', '嵩县九店乡：“四抓四促”'),
		block('headline', '崇信县锦屏镇：联建共富路'),
	]);
	expect(about([it])).toBe('620823 崇信县 county-in-head');
});

test('says where the deciding words stand', () => {
	const it = article('走进陕西勉县');
	const [read] = findCounties([it], [], world).articles;
	expect(read?.county?.place).toEqual({ page: 'test/p1', start: 4, end: 6 });
});

test('changes nothing it is given', () => {
	const it = article('勉县：春茶开采');
	const before = structuredClone(it);
	findCounties([it], [], world);
	expect(it).toEqual(before);
});

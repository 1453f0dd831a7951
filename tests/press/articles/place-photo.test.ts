import { expect, test } from 'vitest';
import { findCounties } from '../../../src/press/articles/find-counties.ts';
import type { Article, Photo } from '../../../src/press/model.ts';
import { worldOf } from '../places/world.ts';
import { article, photo } from './article-like.ts';

function about(it: Photo, ...articles: readonly Article[]): string | undefined {
	const [read] = findCounties(articles, [it], worldOf()).photos;
	return read?.county && `${read.county.code} ${read.county.text} ${read.county.because}`;
}

test('finds the county a caption names', () => {
	expect(about(photo('江西省吉安市永丰县大力推进辣椒生产。图为永丰县坑头镇。'))).toBe(
		'360825 永丰县 only-county-in-caption',
	);
});

test('tells a caption’s township apart by its article', () => {
	const it = article('鄱阳县：强村富民', '江西省鄱阳县双港镇连片的大棚。');
	expect(about(photo('双港镇长山村村民分拣辣椒', it.id), it)).toBe(
		'361128 双港镇 only-township-in-caption',
	);
});

test('falls back on the county of its article', () => {
	const it = article('浙江省嵊泗县一所老年学堂');
	expect(about(photo('老人们在大礼堂里缝补渔网', it.id), it)).toBe(
		'330922 嵊泗县 county-of-its-article',
	);
});

test('finds the place an article names beside the company of the caption', () => {
	const it = article(
		'商洛：联建',
		'丹凤县商镇推行联建，洛南县、商南县也是，发挥“联”的优势，激发“促”的动力，为全市产业发展提供支撑。',
		'陕西意发生态农牧发展有限公司经理左可鑫说。',
		'户家塬镇牢牢抓住产业。',
	);
	expect(about(photo('陕西意发生态农牧发展有限公司为工人发放工资', it.id), it)).toBe(
		'611024 户家塬镇 place-beside-institution',
	);
});

test('finds the place an article prints right before the caption’s village', () => {
	const it = article('村村联建', '丹凤县商镇王塬村的草莓、柞水县下梁镇金盆村的木耳、洛南县。');
	expect(about(photo('金盆村村民采摘木耳', it.id), it)).toMatch(/^611026/);
});

test('leaves a caption without a place without a county', () => {
	expect(about(photo('果农在果园里套袋'), article('勉县：春茶开采'))).toBeUndefined();
});

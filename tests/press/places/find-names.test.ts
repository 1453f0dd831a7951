import { expect, test } from 'vitest';
import { findNames } from '../../../src/press/places/find-names.ts';
import { worldOf } from './world.ts';

const world = worldOf();
const read = (text: string) =>
	findNames(text, world).map(({ name, codes }) => `${name.name} ${codes.join(' ')}`);

test('lets a place and the places around it tell each other apart', () => {
	expect(read('屏山县新安镇聚福村')).toEqual(['屏山县 511529', '新安镇 511529107']);
	expect(read('城固董家营镇')).toEqual(['城固 610722', '董家营镇 610722119']);
	expect(read('陕西省西安市长安区')).toEqual(['陕西省 61', '西安市 6101', '长安区 610116']);
	expect(read('丹凤县商镇王塬村')).toEqual(['丹凤县 611022', '商镇 611022109']);
});

test('finds the border between a city and its district where a word crosses it', () => {
	expect(read('上海市长宁区')).toEqual(['上海市 31', '长宁区 310105']);
});

test('finds a county whose last character begins the next word', () => {
	expect(read('平利县委和紫阳县直机关')).toEqual(['平利县 610926', '紫阳县 610924']);
	expect(read('活跃合作市场，建设东方市场，东城区域')).toEqual([]);
});

test('does not take the beginning of a longer name for a short form', () => {
	expect(read('初冬的鄱阳湖水落滩出')).toEqual([]);
	expect(read('来到平利镇')).toEqual([]);
});

test('knows no township that the county before it does not have', () => {
	expect(read('丹凤县槐花镇')).toEqual(['丹凤县 611022']);
});

test('knows no county in words that meet by chance', () => {
	const words =
		'省、市和县里的领导，召开县委会议，示范县创建，循环县域经济，环县城公路，名单县里，到达县城，全市区县';
	expect(read(words)).toEqual([]);
});

test('wants the county beside a township called like a plain word', () => {
	const forms = (text: string) => findNames(text, world).map(({ name }) => name.form);
	expect(forms('建设中心镇')).toEqual(['common']);
	expect(forms('长兴县和平镇')).not.toContain('common');
});

test('leaves districts in Taiwan without a division', () => {
	expect(read('台北市中山区')).toEqual(['台北市 71']);
});

test('never finds a placeholder or a statistical area', () => {
	expect(read('该市市辖区和县直机关，省直辖县级行政区划')).toEqual([]);
	expect(read('德州天衢新区').map((name) => name.split(' ')[1])).toEqual(['3714']);
});

test('takes a form shared with a larger division for the larger one', () => {
	expect(read('海南、本溪、大理')).toEqual(['海南 46', '本溪 2105', '大理 5329']);
});

import { expect, test } from 'vitest';
import { dropPlaceholders } from '../../../src/archive/divisions/drop-placeholders.ts';

const codes = (rows: readonly string[]) =>
	dropPlaceholders(
		rows.map((row) => {
			const [code = '', name = ''] = row.split(' ');
			return { code, name };
		}),
	).map(({ code, name, aliases = [] }) => [code, name, ...aliases].join(' '));

test('drops the placeholders of municipalities and provinces', () => {
	expect(codes(['50 重庆市', '5001 市辖区', '500101 万州区', '5002 县', '500229 城口县'])).toEqual([
		'50 重庆市',
		'500101 万州区',
		'500229 城口县',
	]);
	expect(codes(['42 湖北省', '4290 省直辖县级行政区划', '429004 仙桃市'])).toEqual([
		'42 湖北省',
		'429004 仙桃市',
	]);
});

test('makes statistical areas names of their prefecture', () => {
	const rows = ['3714 德州市', '371402 德城区', '371471 德州天衢新区', '371471001 宋官屯街道'];
	expect(codes(rows)).toEqual(['3714 德州市 德州天衢新区', '371402 德城区']);
});

test('keeps a city without counties once, with its townships', () => {
	expect(codes(['4419 东莞市', '441900 东莞市', '441900101 石碣镇'])).toEqual([
		'441900 东莞市',
		'441900101 石碣镇',
	]);
});

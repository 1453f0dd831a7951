import { describe, expect, test } from 'vitest';
import { readByline } from '../../../src/press/blocks/read-byline.ts';
import { foldText } from '../../../src/press/lines/fold-text.ts';

const words = new Map([
	['调查', 9000],
	['天津', 5000],
	['蓟州', 300],
]);
const read = (line: string) =>
	readByline(foldText(line), words)
		.authors.map(({ name, post }) => (post ? `${post} ${name}` : name))
		.join(', ');

describe('readByline', () => {
	test.each([
		['本报记者 占小荷 通讯员 计春生', '本报记者 占小荷, 通讯员 计春生'],
		['（本报记者 占小荷 文/图）', '本报记者 占小荷'],
		['文/楚 恒', '文 楚恒'],
		['文・摄影／魏如兰', '文・摄影 魏如兰'],
		['记者高瑞明／花莲报道', '记者 高瑞明'],
		['和平路小学五（3）班 钟 灵', '钟灵'],
		['天津蓟州 易守拙', '易守拙'],
		['五河县 读者 巩秀丽', '读者 巩秀丽'],
		['朱 鹰', '朱鹰'],
	])('reads %s', (line, expected) => {
		expect(read(line)).toBe(expected);
	});

	test.each(['记者调查', '本报评论员'])('finds no name in %s', (line) => {
		expect(read(line)).toBe('');
	});

	test('takes a poem named after its tune for no byline', () => {
		expect(readByline('浣溪沙·山中早春', words).score).toBeLessThan(0);
		expect(readByline('买买提·艾山', words).score).toBeGreaterThan(1);
	});

	test('knows a line that names a desk of the paper as a byline', () => {
		expect(readByline('本报评论员', words).score).toBeGreaterThan(1);
	});
});

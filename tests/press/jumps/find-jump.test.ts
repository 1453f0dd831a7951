import { describe, expect, test } from 'vitest';
import { findJump } from '../../../src/press/jumps/find-jump.ts';

const seen = (text: string) => {
	const jump = findJump(text);
	return jump && [jump.way, jump.to, text.slice(jump.start, jump.end)];
};

describe('findJump', () => {
	test.each([
		['下转第二版', ['on', 2, '下转第二版']],
		['▶▶下转3版', ['on', 3, '▶▶下转3版']],
		['（下转第十二版·综合）', ['on', 12, '（下转第十二版·综合）']],
		['不另加价。（下转第2版）', ['on', 2, '（下转第2版）']],
		['大家一起吃。 紧接第四版', ['on', 4, ' 紧接第四版']],
		['（紧接第1版）', ['either', 1, '（紧接第1版）']],
		['（上接A1版）户主和沟长', ['back', 1, '（上接A1版）']],
		['上接第1版', ['back', 1, '上接第1版']],
	])('reads %s', (text, expected) => {
		expect(seen(text)).toEqual(expected);
	});

	test.each(['产品从一期上市到第二版', '他上接天线，下转机器', '第2版', '详见第3版'])(
		'finds none in %s',
		(text) => {
			expect(seen(text)).toBeUndefined();
		},
	);
});

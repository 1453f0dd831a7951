import { expect, test } from 'vitest';
import { shapePage } from '../../../src/press/blocks/page-shape.ts';
import { splitLines } from '../../../src/press/lines/split-lines.ts';

const world = { words: new Map<string, number>(), divisions: [], paper: { columns: [] } };
const prose = (lines: readonly string[]) =>
	shapePage(splitLines({ page: 'x', text: lines.join('\n\n') }), world).prose;

const lead =
	'本报讯（记者 甲乙）昨天上午，横跨清溪的新桥正式通车，两岸三千多名村民出行不再绕远路。';

test('leaves a headline of two clauses above a lead open', () => {
	expect(prose(['清溪新桥今天通车，两岸村民过河不再绕行', lead])).toEqual([false, true]);
});

test('takes a line with a comma for text where text runs on below', () => {
	const cut = [
		'昨天上午，横跨清溪的新桥正式通车，两岸村民',
		'出行不再绕远路，公交车也改走新桥，全程少走十二公里。',
	];
	expect(prose(cut)).toEqual([true, true]);
});

test('never takes a line set as a heading for text, whatever its commas', () => {
	expect(prose(['## 清溪新桥今天通车，两岸村民过河，不再绕行', lead])[0]).toBe(false);
	expect(prose(['**清溪新桥今天通车，两岸村民过河，不再绕行**', lead])[0]).toBe(false);
});

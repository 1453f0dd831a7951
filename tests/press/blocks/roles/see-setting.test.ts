import { expect, test } from 'vitest';
import { shapePage } from '../../../../src/press/blocks/page-shape.ts';
import { seeSettings } from '../../../../src/press/blocks/roles/see-setting.ts';
import { splitLines } from '../../../../src/press/lines/split-lines.ts';

const world = { words: new Map<string, number>(), divisions: [], paper: { columns: [] } };
const settings = (lines: readonly string[]) =>
	seeSettings(shapePage(splitLines({ page: 'x', text: lines.join('\n\n') }), world));

const bees =
	'山里的养蜂人把蜂箱搬到椴树林边，等花开的日子里，他们每天清晨查看蜂箱，记下温度和蜂群的动静。';
const honey = '椴树开花只有十来天，养蜂人守着蜂箱不敢离开，夜里就睡在树林边的帐篷里。';
const bridge = '县城东门外的大桥昨天通车，两岸居民不再绕行，公交线路也随之调整，新增了四个站点。';

test('gives a line its place in the row of lines between two texts', () => {
	expect(settings([bees, '新桥通车', '王小明', bridge]).map((one) => one?.row)).toEqual([
		undefined,
		'1/2',
		'2/2',
		undefined,
	]);
});

test('tells texts of one subject from texts of two across a line', () => {
	const [, inside] = settings([bees, '等花开', honey]);
	const [, between] = settings([bees, '新桥通车', bridge]);
	expect(inside?.cohesion ?? 0).toBeGreaterThan(between?.cohesion ?? 1);
});

test('knows what a line takes up from the text above it', () => {
	const [, crosshead] = settings([bees, '蜂箱搬到林边', bridge]);
	expect(crosshead?.takenAbove).toBeGreaterThan(0.5);
});

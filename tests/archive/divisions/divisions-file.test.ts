import { expect, test } from 'vitest';
import { parseDivisions, writeDivisions } from '../../../src/archive/divisions/divisions-file.ts';

const table = [
	{ code: '61', name: '陕西省' },
	{ code: '6107', name: '汉中市' },
	{ code: '610728', name: '镇巴县' },
	{ code: '610728100', name: '泾洋街道' },
	{ code: '610728101', name: '渔渡镇' },
	{ code: '71', name: '台湾省', within: ['台北市', '新北市'] },
];

test('puts a county and its townships on one line', () => {
	expect(writeDivisions(['source'], table)).toMatchInlineSnapshot(`
		"# source
		61	陕西省
		6107	汉中市
		610728	镇巴县	100泾洋街道	101渔渡镇
		71	台湾省	台北市	新北市
		"
	`);
});

test('reads back what it wrote', () => {
	expect(parseDivisions(writeDivisions(['source'], table))).toEqual(table);
});

test('names the line that is no division', () => {
	expect(() => parseDivisions('# source\n61\t陕西省\n镇巴县\n')).toThrowErrorMatchingInlineSnapshot(
		`[Error: divisions.tsv:3: unexpected \`镇巴县\`, expected code and name]`,
	);
});

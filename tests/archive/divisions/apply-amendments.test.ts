import { expect, test } from 'vitest';
import { applyAmendments } from '../../../src/archive/divisions/apply-amendments.ts';
import { parseAmendments } from '../../../src/archive/divisions/parse-amendments.ts';

const table = [
	{ code: '65', name: '新疆维吾尔自治区' },
	{ code: '6532', name: '和田地区' },
	{ code: '653201', name: '和田市' },
];
const apply = (text: string) =>
	applyAmendments(table, parseAmendments(text, 'content/divisions.yaml'), 'content/divisions.yaml');
const amendment = (fields: string) => `amendments:\n  - {${fields}, source: a test}\n`;

test('adds a new county from its day on, in the order of codes', () => {
	const text = amendment('kind: new, code: "653228", name: 和安县, from: "2024-12-27"');
	expect(apply(text).at(-1)).toEqual({ code: '653228', name: '和安县', from: '2024-12-27' });
});

test('keeps the old name of a renamed county as an alias', () => {
	const text = amendment('kind: renamed, code: "653201", name: 和阗市, from: "2030"');
	expect(apply(text).at(-1)).toMatchObject({ name: '和阗市', from: '2030', aliases: ['和田市'] });
});

test('keeps an abolished county and says what it became', () => {
	const text = amendment('kind: abolished, code: "653201", to: "2030", becomes: ["6532"]');
	expect(apply(text).at(-1)).toMatchObject({ name: '和田市', to: '2030', becomes: ['6532'] });
});

test('gives a division the alias of a functional area', () => {
	const text = 'aliases:\n  - {name: 和田新区, code: "653201", source: a test}\n';
	expect(apply(text).at(-1)).toMatchObject({ aliases: ['和田新区'] });
});

test('refuses a code that is taken or unknown', () => {
	expect(() =>
		apply(amendment('kind: new, code: "653201", name: 和安县, from: "2024"')),
	).toThrowErrorMatchingInlineSnapshot(
		`[Error: content/divisions.yaml: unexpected new \`653201\` 和安县, the code is 和田市's; expected \`renamed\` or another code]`,
	);
	expect(() =>
		apply('aliases:\n  - {name: 和田新区, code: "653299", source: a test}\n'),
	).toThrowErrorMatchingInlineSnapshot(
		`[Error: content/divisions.yaml: unexpected code \`653299\` in alias 和田新区, expected a division of the table or one made new above it]`,
	);
});

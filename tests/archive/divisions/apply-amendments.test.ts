import { expect, test } from 'vitest';
import { applyAmendments } from '../../../src/archive/divisions/apply-amendments.ts';
import { parseAmendments } from '../../../src/archive/divisions/parse-amendments.ts';

const table = [
	{ code: '65', name: '新疆维吾尔自治区' },
	{ code: '6532', name: '和田地区' },
	{ code: '653201', name: '和田市' },
];
const apply = (text: string) =>
	applyAmendments(table, parseAmendments({ file: 'content/divisions.yaml', text }));
const amendment = (fields: string) => `amendments:\n  - {${fields}, source: a test}\n`;

test('adds a new county from its day on, in the order of codes', () => {
	const text = amendment('kind: new, code: "653228", name: 和安县, from: "2024-12-27"');
	expect(apply(text).at(-1)).toEqual({ code: '653228', name: '和安县', from: '2024-12-27' });
});

test('keeps the old name of a renamed county as a former one', () => {
	const text = amendment('kind: renamed, code: "653201", name: 和阗市, from: "2030"');
	expect(apply(text).at(-1)).toMatchObject({
		name: '和阗市',
		from: '2030',
		former: [{ name: '和田市', to: '2030' }],
	});
});

test('keeps an abolished county and says what it became', () => {
	const text = amendment('kind: abolished, code: "653201", to: "2030", becomes: ["6532"]');
	expect(apply(text).at(-1)).toMatchObject({ name: '和田市', to: '2030', becomes: ['6532'] });
});

test('gives a division the alias of a functional area', () => {
	const text = 'aliases:\n  - {name: 和田新区, code: "653201", source: a test}\n';
	expect(apply(text).at(-1)).toMatchObject({ aliases: ['和田新区'] });
});

test('refuses a code that is taken, with its place and a remedy', () => {
	expect(() =>
		apply(amendment('kind: new, code: "653201", name: 和安县, from: 2024')),
	).toThrowErrorMatchingInlineSnapshot(`
		[EditorMistake: content/divisions.yaml:2:23 Unexpected new code \`653201\`, expected one that is not 和田市’s
		  1 | amendments:
		> 2 |   - {kind: new, code: "653201", name: 和安县, from: 2024, source: a test}
		    |                       ^^^^^^^^
		  3 |
		  Correct the code, or put the line it needs above this one.]
	`);
});

test('refuses an alias of a division it does not know', () => {
	expect(() =>
		apply('aliases:\n  - {name: 和田新区, code: "653299", source: a test}\n'),
	).toThrowErrorMatchingInlineSnapshot(`
		[EditorMistake: content/divisions.yaml:2:24 Unexpected code \`653299\`, expected a division of the table or one made new above
		  1 | aliases:
		> 2 |   - {name: 和田新区, code: "653299", source: a test}
		    |                        ^^^^^^^^
		  3 |
		  Correct the code, or put the line it needs above this one.]
	`);
});

test('refuses an amendment without its source, or of a kind it does not know', () => {
	expect(() =>
		apply('amendments:\n  - {kind: new, code: "653228", name: 和康县, from: 2024-12-27}\n'),
	).toThrowErrorMatchingInlineSnapshot(`
		[EditorMistake: content/divisions.yaml:2:5 Unexpected gap: no \`amendments.0.source\`, expected the source of this line: who says so, where
		  1 | amendments:
		> 2 |   - {kind: new, code: "653228", name: 和康县, from: 2024-12-27}
		    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
		  3 |
		  Write the line that is missing.]
	`);
	expect(() =>
		apply(amendment('kind: moved, code: "653201", to: 2024')),
	).toThrowErrorMatchingInlineSnapshot(`
		[EditorMistake: content/divisions.yaml:2:12 Unexpected value \`moved\` of \`amendments.0.kind\`, expected a kind: new, renamed or abolished
		  1 | amendments:
		> 2 |   - {kind: moved, code: "653201", to: 2024, source: a test}
		    |            ^^^^^
		  3 |
		  Correct the value, or leave the line out when it is not known.]
	`);
});
